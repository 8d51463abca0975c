import Highlighting
import Testing

private func highlight(_ code: String, _ language: String) -> String {
  var html: [UInt8] = []
  Highlighter.highlight(Array(code.utf8)[...], language: language.utf8, into: &html)
  return String(decoding: html, as: UTF8.self)
}

/// The HTML without its tags and references: what a reader reads.
private func text(of html: String) -> String {
  var text = ""
  var isInTag = false
  for character in html.unicodeScalars {
    if character == "<" { isInTag = true }
    if !isInTag { text.unicodeScalars.append(character) }
    if character == ">" { isInTag = false }
  }
  for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
    var parts: [Substring] = []
    var rest = text[...]
    while let range = rest.firstRange(of: reference) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    text = parts.joined(separator: character)
  }
  return text
}

@Suite("Colours for code")
struct HighlighterTests {
  @Test(
    "the parts of each language are told apart",
    arguments: [
      (
        "yaml", "spec:\n  - name: \"a\" # 왜\n    port: 80\n    on: [a, 'b', 3]\n",
        "<b>spec</b>:\n  - <b>name</b>: <bdi>\"a\"</bdi> <i># 왜</i>\n    <b>port</b>: <var>80</var>\n    <b>on</b>: [a, <bdi>'b'</bdi>, <var>3</var>]\n"
      ),
      (
        "yml", "a: |\n  k: v\n\n  # text\nb: {c: true}\n",
        "<b>a</b>: |\n  <bdi>k: v</bdi>\n\n  <bdi># text</bdi>\n<b>b</b>: {<b>c</b>: <var>true</var>}\n"
      ),
      ("yaml", "url: http://a.b/c#d\ntime: 12:30", "<b>url</b>: http://a.b/c#d\n<b>time</b>: 12:30"),
      (
        "bash", "for i in \"$x\"; do # c\n  echo ${i}\ndone",
        "<b>for</b> i <b>in</b> <bdi>\"$x\"</bdi>; <b>do</b> <i># c</i>\n  echo <var>${i}</var>\n<b>done</b>"
      ),
      ("sh", "echo don't\nls 'a'", "echo don<bdi>'t</bdi>\n<bdi>ls '</bdi>a'"),
      (
        "console", "$ kubectl get po\nNAME <1>\nroot@node:/# ls \"a\"",
        "<span class=\"p\">$ </span><kbd>kubectl get po</kbd>\n<samp>NAME &lt;1&gt;</samp>\n<span class=\"p\">root@node:/# </span><kbd>ls <bdi>\"a\"</bdi></kbd>"
      ),
      (
        "json", "{\"a\": [1.5e3, true, \"b\\\"\"]} // x",
        "{<b>\"a\"</b>: [<var>1.5e3</var>, <var>true</var>, <bdi>\"b\\\"\"</bdi>]} <i>// x</i>"
      ),
      (
        "Dockerfile", "# c\nFROM nginx:1.25 AS web\nRUN echo \"a\" \\\n  && ls",
        "<i># c</i>\n<b>FROM</b> nginx:1.25 AS web\n<b>RUN</b> echo <bdi>\"a\"</bdi> \\\n  &amp;&amp; ls"
      ),
      (
        "toml", "[a.b]\nc = \"d\" # e\nf = 3",
        "<b>[a.b]</b>\n<b>c </b>= <bdi>\"d\"</bdi> <i># e</i>\n<b>f </b>= <var>3</var>"
      ),
      (
        "java", "@Test public void a() { return \"x\"; /* y\nz */ }",
        "<var>@Test</var> <b>public</b> <b>void</b> a() { <b>return</b> <bdi>\"x\"</bdi>; <i>/* y</i>\n<i>z */</i> }"
      ),
      (
        "python", "def f(): # c\n  \"\"\"d\n  e\"\"\"\n  return None",
        "<b>def</b> f(): <i># c</i>\n  <bdi>\"\"\"d</bdi>\n<bdi>  e\"\"\"</bdi>\n  <b>return</b> <var>None</var>"
      ),
      (
        "SQL", "Select 'a' FROM t -- c",
        "<b>Select</b> <bdi>'a'</bdi> <b>FROM</b> t <i>-- c</i>"
      ),
      (
        "diff", "--- a\n+++ b\n@@ 1 @@\n-x\n+y",
        "<b>--- a</b>\n<b>+++ b</b>\n<var>@@ 1 @@</var>\n<del>-x</del>\n<ins>+y</ins>"
      ),
      (
        "html", "<a href=\"x\">&amp; b</a><!-- c -->",
        "&lt;<b>a</b> href=<bdi>\"x\"</bdi>&gt;<var>&amp;amp;</var> b&lt;/<b>a</b>&gt;<i>&lt;!-- c --&gt;</i>"
      ),
      ("css", "a:hover { color: #fff; }", "a:hover { <b>color</b>: <var>#fff</var>; }"),
      ("promql", "sum by (pod) (rate(x[5m]))", "<b>sum</b> <b>by</b> (pod) (<b>rate</b>(x[<var>5m</var>]))"),
      ("nginx", "listen 80; # c\nset $a b;", "<b>listen</b> <var>80</var>; <i># c</i>\n<b>set</b> <var>$a</var> b;"),
      ("brainfuck", "<+>&", "&lt;+&gt;&amp;"),
    ])
  func parts(language: String, code: String, expected: String) {
    #expect(highlight(code, language) == expected)
  }

  @Test(
    "a here-document is a string to its end, whatever it holds",
    arguments: ["cat <<EOF | kubectl apply -f -\nif: \"\n'EOF\nEOF\nls", "cat <<-'EOF'\n\ta\n\tEOF\nls"])
  func hereDocuments(code: String) {
    let html = highlight(code, "bash")
    #expect(html.hasSuffix("<bdi>EOF</bdi>\nls") || html.hasSuffix("EOF</bdi>\nls"))
  }

  @Test("code without a prompt is a script, not a session")
  func sessions() {
    let isSession = { (code: String) in Highlighter.isSession(Array(code.utf8)[...], language: "bash".utf8) }
    #expect(isSession("$ ls"))
    #expect(isSession("[root@k8s ~]# ls"))
    #expect(isSession("ubuntu@ip-10:~$ sudo ls\na"))
    #expect(!isSession("# comment\nls $HOME"))
    #expect(!isSession("> quoted\necho a@b $ c"))
  }

  @Test("no language loses a byte, and no element reaches over a line", arguments: 0..<40)
  func nothingLost(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let pieces = [
      "\"", "'", "`", "#", "//", "/*", "*/", "\n", " ", "$", "${", "}", "<", ">", "&", "<!--", "-->", "|", ": ", "- ",
      "파드", "\\", "<<EOF", "EOF", "[", "]", "{", "key", "12", "true", "@", "\t", "\r\n", ";", "\"\"\"", "if", "=",
    ]
    let code = (0..<400).map { _ in pieces[next(pieces.count)] }.joined()
    let languages = [
      "yaml", "bash", "console", "json", "dockerfile", "ini", "html", "css", "diff", "java", "python", "ruby", "go",
      "ts",
      "c", "rust", "sql", "hcl", "promql", "nginx", "powershell", "groovy", "kotlin", "none",
    ]
    for language in languages {
      let html = highlight(code, language)
      #expect(text(of: html) == code, "\(language)")
      for line in html.split(separator: "\n") {
        #expect(isBalanced(line), "\(language)")
      }
    }
  }

  private func isBalanced(_ line: Substring) -> Bool {
    var depth = 0
    for part in line.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      depth += part.hasPrefix("/") ? -1 : 1
    }
    return depth == 0
  }
}
