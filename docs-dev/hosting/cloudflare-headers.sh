#!/bin/sh
# Prints the _headers file of Cloudflare Pages for the site in build/: sh docs-dev/hosting/cloudflare-headers.sh > build/_headers
set -eu
policy=$(npm run --silent csp)
cat <<HEADERS
/*
  Content-Security-Policy: $policy
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
/*.md
  Content-Type: text/markdown; charset=utf-8
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/zh/assets/*
  Cache-Control: public, max-age=31536000, immutable
HEADERS
