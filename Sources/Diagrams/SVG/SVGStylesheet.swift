/// What classes look like. Every colour is a variable of the theme, with its light value for pages without it.
package enum SVGStylesheet {
  /// The rules, for a page's stylesheet or within a picture.
  package static let rules: StaticString = """
    .dg{display:block;margin:auto;font-family:var(--sans,"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",sans-serif);font-size:14px}\
    .dg text{fill:var(--ink,#1a222c)}\
    .dg .node>*{fill:var(--raised,#fff);stroke:var(--ink3,#5f6b77)}\
    .dg .cluster>rect{fill:var(--surface,#f5f6f5);stroke:var(--rule2,#bfc7cf)}\
    .dg .state>rect{fill:var(--paper,#fdfdfc);stroke:var(--ink3,#5f6b77)}.dg .region>rect{fill:none;stroke-dasharray:4 3}\
    .dg .node>text,.dg .cluster>text{fill:var(--ink,#1a222c);stroke:none}\
    .dg .cluster>text{font-weight:600;fill:var(--ink2,#4a5663)}\
    .dg .edge path,.dg .rule,.dg .node .rule,.dg .line{fill:none;stroke:var(--ink3,#5f6b77);stroke-width:1.25}\
    .dg .edge .head{fill:var(--ink3,#5f6b77);stroke:var(--ink3,#5f6b77);stroke-linejoin:round}\
    .dg .edge .open{fill:var(--paper,#fdfdfc)}\
    .dg .dotted path:first-child{stroke-dasharray:4 3}.dg .thick path{stroke-width:2.5}\
    .dg .edge-label text{fill:var(--ink2,#4a5663);font-size:13px}\
    .dg .solid>:first-child,.dg .node .solid{fill:var(--ink2,#4a5663);stroke:none}\
    .dg .plain>:first-child{fill:none;stroke:none}\
    .dg .note>:first-child{fill:var(--warn-soft,#fbf1dc);stroke:var(--warn,#7a4d00)}\
    .dg .dashed{stroke-dasharray:4 3}\
    .dg .quiet{fill:var(--ink2,#4a5663)!important}\
    .dg .life,.dg .frame{fill:none;stroke:var(--rule2,#bfc7cf)}.dg .tab,.dg .bar{fill:var(--surface,#f5f6f5);stroke:var(--rule2,#8a95a1)}\
    .dg .bar{fill:var(--accent-soft,#eaf0fc);stroke:var(--ink3,#5f6b77)}.dg .frame-title{fill:var(--ink2,#4a5663)}\
    .dg .box{fill:var(--surface,#f5f6f5);stroke:var(--rule,#e1e5e8)}.dg .wash{fill:var(--accent-soft,#eaf0fc)}\
    .dg .over{paint-order:stroke;stroke:var(--paper,#fdfdfc);stroke-width:4px;stroke-linejoin:round}\
    .dg .number,.dg .hub{fill:var(--ink2,#4a5663)}.dg .number-text{fill:var(--paper,#fdfdfc)}\
    .dg .cut{fill:none;stroke:var(--paper,#fdfdfc);stroke-width:2}.dg .ribbon{fill-opacity:.42}.dg .veil{fill-opacity:.2}\
    .dg .glyph{fill:none;stroke:var(--ink2,#4a5663);stroke-width:1.5;stroke-linejoin:round}\
    .dg .grid{fill:none;stroke:var(--rule,#e1e5e8)}.dg .slice{stroke:var(--paper,#fdfdfc);stroke-width:1.5}\
    .dg a:hover>:first-child,.dg a:focus>:first-child{stroke-width:2.5}.dg a text{text-decoration:underline}
    """

  /// The theme's variables, for a picture that stands alone.
  package static let tokens: StaticString = """
    .dg{color-scheme:light dark;--paper:#fdfdfc;--surface:#f5f6f5;--raised:#fff;--ink:#1a222c;--ink2:#4a5663;--ink3:#5f6b77;\
    --rule:#e1e5e8;--rule2:#bfc7cf;--accent:#1f55c4;--accent-soft:#eaf0fc;--ok:#136b3c;--ok-soft:#e5f4ea;--bad:#ad1f1f;\
    --bad-soft:#fcebe9;--warn:#7a4d00;--warn-soft:#fbf1dc;background:var(--paper)}\
    @media(prefers-color-scheme:dark){.dg{--paper:#11151a;--surface:#181e25;--raised:#1c232b;--ink:#e4e9ee;--ink2:#b4bfca;\
    --ink3:#93a0ad;--rule:#29323b;--rule2:#44505d;--accent:#8ab2ff;--accent-soft:#1a2740;--ok:#72d49a;--ok-soft:#173324;\
    --bad:#ff9b8f;--bad-soft:#3c1f1d;--warn:#e6b65c;--warn-soft:#352a14}}
    """
}
