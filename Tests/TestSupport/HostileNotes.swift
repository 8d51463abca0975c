/// Notes that try to run a script, to send a request or to leave their article: one of each way that a note can be
/// written. Where one runs, it calls `ran(1)`.
package enum HostileNotes {
  /// All of them.
  package static let all: [String] = links + tags + styles + pictures + code + diagrams + dialects + heads + shapes

  private static let links = [
    "[[javascript:ran(1)|눌러]] [[data:text/html,x]] [[vbscript:x|y]] [[file:///etc/passwd]]",
    "![[javascript:ran(1)]] ![[data:text/html,x|300]]",
    "# [[javascript:ran(1)|제목]]\n\n|[[javascript:ran(1)|칸]]|\n|-|\n|[x](javascript:ran(1))|",
    "글[^1]\n\n[^1]: [[javascript:ran(1)|각주]] <javascript:ran(1)>",
    "> [!TIP]- [[javascript:ran(1)|알림]]\n> [x](vbscript:x)",
    "[a](javascript:ran(1)) [b](<java\tscript:ran(1)>) [c](&#x6A;avascript:ran(1)) [d](javascript&colon;ran(1))",
    "[a](%6A%61vascript:ran(1)) [b](javascript%3Aran(1)) [c](java%0Dscript:ran(1))",
    "[a][r] [r] ![b][r]\n\n[r]: javascript:ran(1) 'ran(1)'",
    "<javascript:ran(1)> <data:text/html,x> <JaVaScRiPt:ran(1)>",
    "[a](https://a.invalid/\"onclick=\"ran(1)) [b](x 'y\" onclick=\"ran(1)')",
    "[a](//a.invalid/x) [b](\\\\a.invalid/x) [c](/\\a.invalid) [d](https:a.invalid) [e](///a.invalid)",
    "<a href='jav&#x09;ascript:ran(1)'>x</a> <a href=\" &#14; javascript:ran(1)\">y</a> <a xlink:href=javascript:x>z</a>",
    "<a href=# onclick=ran(1) onmouseover='ran(1)' target=_top ping=https://a.invalid download>x</a>",
    "<a href=x>[둘](y) [[셋]] 글[^1] https://a.invalid/</a>\n\n[^1]: 넷",
    "[x]({% link javascript:ran(1) %}) [y]({{< ref \"javascript:ran(1)\" >}})",
  ]

  private static let tags = [
    "<script>ran(1)</script><SCRIPT SRC=//a.invalid></SCRIPT><script\n>ran(1)</script >",
    "글 <script>ran(1) 글", "<style>@import '//a.invalid';*{display:none}</style>",
    "<iframe src='javascript:ran(1)' srcdoc='<script>ran(1)</script>'></iframe>",
    "<object data='javascript:ran(1)'></object><embed src='//a.invalid'><applet code=x></applet>",
    "<form action='//a.invalid'><input autofocus onfocus=ran(1)><button formaction='javascript:ran(1)'>x</button></form>",
    "<meta http-equiv=refresh content='0;url=javascript:ran(1)'><base href='//a.invalid/'><link rel=stylesheet href='//a.invalid'>",
    "<body onload=ran(1)><html onclick=ran(1)><head>",
    "<details open ontoggle=ran(1)><summary onclick=ran(1)>x</summary></details>",
    "<svg><script>ran(1)</script><a xlink:href='javascript:ran(1)'><text>x</text></a></svg>",
    "<svg/onload=ran(1)> <math><mtext><style><img src=x onerror=ran(1)></style></mtext></math>",
    "<noscript><p title='</noscript><img src=x onerror=ran(1)>'>",
    "<textarea><img title='</textarea><img src=x onerror=ran(1)>'>",
    "<xmp><p title='</xmp><script>ran(1)</script>'>", "<template><script>ran(1)</script></template>",
    "<!--><script>ran(1)</script>--> <!--[if IE]><script>ran(1)</script><![endif]--> <?x ><script>ran(1)</script>?>",
    "<![CDATA[><script>ran(1)</script>]]> <!x ><script>ran(1)</script>",
    "</main></div></body></html><script>ran(1)</script><div id=main>밖</div>",
    "<div id=main><div id=nav-on><a id=location name=location></a><img name=body id=documentElement src=x.png>",
    "<b <script>ran(1)</script>> <img src=\"x\" \"\" onerror=ran(1)> <img/src=x/onerror=ran(1)>",
  ]

  private static let styles = [
    "<div style='position:fixed;inset:0;z-index:9'>덮개</div> <p style='position:absolute;top:-99px'>x</p>",
    "<div style='width:2000px'>넓다</div> <span style='margin:-999px;float:left;transform:scale(9)'>x</span>",
    "<p style='background:url(//a.invalid/x);color:red;behavior:url(x)'>x</p> <i style='color:expression(ran(1))'>y</i>",
    "<p style='list-style-image:url(//a.invalid);vertical-align:9999px;text-decoration:underline 999px'>x</p>",
    "<div class='top skip side' style='white-space:nowrap'>\(String(repeating: "길다", count: 200))</div>",
    "<p align='center;position:fixed' dir='rtl\" onclick=\"ran(1)' lang='\"><script>ran(1)</script>'>x</p>",
  ]

  private static let pictures = [
    "![x](javascript:ran(1)) ![y](data:image/svg+xml,<svg/onload=ran(1)>) ![z](x.png \"\\\" onerror=\\\"ran(1)\")",
    "<img src=x onerror=ran(1)> <img src=https://a.invalid/t.gif> <img srcset='//a.invalid 2x' src=y.png>",
    "<video src=https://a.invalid/v poster=//a.invalid/p onerror=ran(1) autoplay></video><audio><source src=//a.invalid></audio>",
    "<picture><source srcset=//a.invalid><img src=//a.invalid/x lowsrc=javascript:ran(1)></picture>",
    "<img src=a.png width=99999 height=99999 style='width:9999px'> ![x](y.png){onerror=ran(1) style=position:fixed}",
    "<video src=v.mp4 onloadstart=ran(1)><script>ran(1)</script></video>",
  ]

  private static let code = [
    "```html title=\"<script>ran(1)</script>\" file=\"\\\"><img src=x onerror=ran(1)>\"\n</code></pre><script>ran(1)</script>\n```",
    "```\"><script>ran(1)</script>\n<img src=x onerror=ran(1)>\n```\n\n`</code><script>ran(1)</script>`",
    "```yaml diagram=\"<img src=x>\"\napiVersion: v1\nkind: Pod\nmetadata: {name: \"</pre><script>ran(1)</script>\"}\n"
      + "spec: {containers: [{name: \"\\\"><img src=x onerror=ran(1)>\", image: \"</svg><script>ran(1)</script>\"}]}\n```",
    "```yaml\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    image: b\n    command: "
      + "[\"</title></svg><script>ran(1)</script>\", \"'\\\"><img src=x onerror=ran(1)>\"]\n```",
    "```yaml\n# \u{202E}\u{200B}<script>ran(1)</script>\n\"<img src=x onerror=ran(1)>\": [\"]]>\"\n```",
  ]

  private static let diagrams = [
    "```mermaid\nflowchart LR\nA[\"<script>ran(1)</script>\"]-->B\nclick A \"javascript:ran(1)\"\nclick B call ran(1)\n```",
    "```mermaid\nflowchart LR\nA-->B\nclick A \"&#106;avascript:ran(1)\"\nstyle A fill:url(//a.invalid)\n```",
    "```mermaid\nsequenceDiagram\nlink A: x @ javascript:ran(1)\nA->>B: </text><script>ran(1)</script>\n```",
    "```mermaid\nclassDiagram\nclass A\nclick A href \"javascript:ran(1)\"\n```",
    "```mermaid\nstateDiagram-v2\n[*] --> A\nclick A \"javascript:ran(1)\"\n```",
    "```mermaid\n%%{init: {\"themeCSS\": \"</style><script>ran(1)</script>\"}}%%\nflowchart LR\nA-->B\n```",
    "<div class=\"mermaid\" onclick=ran(1)>\nflowchart LR\nA-->B\n</div>",
  ]

  private static let dialects = [
    "!!! note \"<script>ran(1)</script>\"\n    x\n\n??? tip \"'><img src=x onerror=ran(1)>\"\n    y",
    ":::warning <script>ran(1)</script>\nx\n:::\n\n{% hint style=\"\\\"><script>ran(1)</script>\" %}\ny\n{% endhint %}",
    "{{< details title=\"<img src=x onerror=ran(1)>\" >}}x{{< /details >}} {{< youtube \"><script>ran(1)</script> >}}",
    "<Tabs><TabItem label=\"x\" onclick={ran(1)}>y</TabItem></Tabs> <Image src=\"javascript:ran(1)\" />",
    "## x {#a\"onclick=\"ran(1)}\n\n## y {onclick=ran(1)}\n\n[^\"><script>ran(1)</script>]\n\n[^\"><script>ran(1)</script>]: z",
  ]

  private static let heads = [
    "---\ntitle: \"</title><script>ran(1)</script>\"\ndescription: \"\\\"><script>ran(1)</script>\"\ntags: [\"<img src=x onerror=ran(1)>\"]\n---\n\n글",
    "---\ndate: \"<script>ran(1)</script>\"\nauthor: \"{{{page.body}}}\"\nredirect_to: \"javascript:ran(1)\"\n---\n\n# {{>head}}",
    "+++\ntitle = \"</title><script>ran(1)</script>\"\n+++\n\n글",
  ]

  private static let shapes = [
    "글\n\n<h1 id=q>가</h1>\n\n<blockquote>\n\n# 제목\n\n</blockquote>\n\n뒤",
    "> <h1 id=q>가</h1>\n>\n> 나\n\n# 제목\n\n뒤", "- [ ] <b>할 일\n- [x] <div>끝\n\n글",
    "## <a href=x>제목\n\n글[^1] <i>끝\n\n[^1]: <b>각주", "<table>\n\n# 제목\n\n<tr><td>\n\n글\n\n</table>",
    "<details><summary>\n\n# 제목\n\n</details>\n\n```\n코드\n```", String(repeating: "<div><p><b>", count: 300) + "x",
  ]
}
