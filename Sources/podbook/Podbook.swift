@main
struct Podbook {
  static func main() {
  }
}
