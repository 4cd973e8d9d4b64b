"""The Content-Security-Policy of each page: what the site itself serves, and the theme's inline scripts by hash."""

from __future__ import annotations

import base64
import hashlib

from bs4 import BeautifulSoup

_SELF = ("style", "font", "connect", "worker", "manifest")
_HEAD = '<meta charset="utf-8">'


def with_policy(html: str) -> str:
    """``html`` with its policy in the head, before anything that it is about."""
    scripts = [tag for tag in BeautifulSoup(html, "html.parser").find_all("script", src=False) if not tag.get("type")]
    hashes = sorted({f"'sha256-{_digest(script.string or '')}'" for script in scripts})
    rules = ["default-src 'none'", " ".join(["script-src 'self'", *hashes]), "img-src 'self' data:"]
    rules += [f"{kind}-src 'self'" for kind in _SELF] + ["base-uri 'none'", "form-action 'self'"]
    policy = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    if html.count(_HEAD) != 1:
        raise ValueError(f"the theme's head has no single {_HEAD}: proof/policy.py puts the policy after it")
    return html.replace(_HEAD, f"{_HEAD}\n      {policy}")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
