/// What the statements of a state diagram say about looks and links, by state.
struct StateLooks {
  private(set) var classes: [Name: [Name]] = [:]
  private(set) var styles: [Name: [String]] = [:]
  private(set) var links: [Name: (address: String, tooltip: String?)] = [:]
  /// States that only a `style` mentions.
  private(set) var styled: [Name] = []

  mutating func add(_ name: Name, to states: [Name]) {
    for state in states { classes[state, default: []].append(name) }
  }

  mutating func style(_ states: [Name], _ declarations: [String]) {
    for state in states { styles[state] = declarations }
    styled += states
  }

  mutating func link(_ state: Name, to address: String, tooltip: String?) { links[state] = (address, tooltip) }
}
