# Sourced by bin/bench: the least Hugo site that does with a folder of notes what podbook does.

# make_hugo_site NOTES FOLDER
make_hugo_site() {
  mkdir -p "$2/layouts/_default" "$2/content"
  cp -r "$1/." "$2/content/"
  # Hugo refuses what it takes for front matter and is none.
  find "$2/content" -name '*.md' -exec sed -i '1{/^[-+{]/s/^/ \&nbsp;/}' {} +
  cat >"$2/hugo.toml" <<'TOML'
baseURL = "https://example.org/"
title = "notes"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
hasCJKLanguage = true
relativeURLs = true
uglyURLs = true
[markup.goldmark.renderer]
unsafe = true
[markup.highlight]
noClasses = false
TOML
  cat >"$2/layouts/_default/single.html" <<'HTML'
<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><nav>{{ range .CurrentSection.Pages }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}</nav><main><h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main></body></html>
HTML
  cat >"$2/layouts/_default/list.html" <<'HTML'
<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ .Content }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}</main></body></html>
HTML
}
