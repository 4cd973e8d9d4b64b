"""The Content-Security-Policy of each page: what the site itself serves, and the theme's inline scripts by hash."""

from __future__ import annotations

import base64
import hashlib
import re

_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\s(?:src|type)=)[^>]*>(.*?)</script>", re.DOTALL)
_SELF = ("style", "font", "connect", "worker", "manifest")
_HEAD = '<meta charset="utf-8">'


def with_policy(html: str) -> str:
    """``html`` with its policy in the head, before anything that it is about."""
    hashes = sorted({f"'sha256-{_script_hash(script)}'" for script in _INLINE_SCRIPT.findall(html)})
    rules = ["default-src 'none'", " ".join(["script-src 'self'", *hashes]), "img-src 'self' data:"]
    rules += [f"{kind}-src 'self'" for kind in _SELF] + ["base-uri 'none'", "form-action 'self'"]
    policy = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    if html.count(_HEAD) != 1:
        raise ValueError(f"the theme's head has no single {_HEAD}: proof/policy.py puts the policy after it")
    return html.replace(_HEAD, f"{_HEAD}\n      {policy}")


def _script_hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
