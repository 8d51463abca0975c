/// What the classes of pictures look like. Every colour is a variable of the theme.
package enum PictureStylesheet {
  /// The rules, for a page's stylesheet or within a picture.
  ///
  /// `k0`…`k6` set the two colours of a part: quiet, init container, sidecar, app container, volume or waiting,
  /// good, bad. `k` is filled with the strong one, `l` with the soft one, `s` is a line, `lb` a box, `o` a card.
  /// `m` `b` `c` `t` are texts: muted, bold, code, title. A link `at` the line that a reader has chosen stands out.
  package static let rules: StaticString = """
    .pic{display:block;margin:auto;font-size:12px;font-family:var(--sans,"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",sans-serif)}\
    .pic.n{display:none}@media(max-width:39.99em){.pic.w.alt{display:none}.pic.n{display:block}}.pic :is(rect,circle,path){stroke:none}\
    .pic text{fill:var(--ink)}.pic .m{fill:var(--ink2)}.pic .b{font-weight:700;font-size:13px}.pic .t{font-weight:700;font-size:16px}\
    .pic .c{font-family:var(--mono,ui-monospace,"Noto Sans Mono","DejaVu Sans Mono",monospace)}\
    .pic .f{fill:var(--raised);stroke:var(--rule2)}.pic .h{stroke:var(--rule);fill:none}.pic .z{fill:var(--surface)}\
    .pic .k0{--k:var(--ink3);--l:var(--surface)}.pic .k1{--k:var(--init);--l:var(--init-soft)}\
    .pic .k2{--k:var(--side);--l:var(--side-soft)}.pic .k3{--k:var(--app);--l:var(--app-soft)}\
    .pic .k4{--k:var(--vol);--l:var(--vol-soft)}.pic .k5{--k:var(--ok);--l:var(--ok-soft)}.pic .k6{--k:var(--bad);--l:var(--bad-soft)}\
    .pic .k{fill:var(--k)!important}.pic .l{fill:var(--l)}.pic .o{fill:var(--raised);stroke:var(--k);stroke-width:1.25}\
    .pic .s{stroke:var(--k);fill:none}.pic .lb{fill:var(--l);stroke:var(--k)}.pic .e{fill:var(--raised);stroke:var(--k)}\
    .pic .q{fill:transparent}.pic .y{fill:var(--l);opacity:.55}.pic .inv{fill:var(--raised);font-weight:700}.pic .d{stroke-dasharray:2 3}\
    .pic a{text-decoration:none}.pic a:hover text{text-decoration:underline}\
    .pic a:is(:hover,:focus-visible,.at) .node>rect:first-of-type{stroke:var(--k,var(--ink3));stroke-width:2}\
    .pic a.at .q{fill:var(--mark)}@media print{.pic.pic{max-width:100%;height:auto}}
    """

  /// The theme's variables that `SVGStylesheet.tokens` lacks, for a picture that stands alone.
  static let tokens: StaticString = """
    .pic{--init:#6a3ab2;--init-soft:#f1eafb;--side:#0b635a;--side-soft:#e0f2ef;--app:var(--accent);--app-soft:var(--accent-soft);\
    --vol:var(--warn);--vol-soft:var(--warn-soft)}\
    @media(prefers-color-scheme:dark){.pic{--init:#c3a5fb;--init-soft:#271e3a;--side:#62d3c4;--side-soft:#102b2b}}
    """
}
