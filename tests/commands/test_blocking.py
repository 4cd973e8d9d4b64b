"""What blocks is what a page's own tasks take, on a phone, beyond 50 ms, from when its text is shown."""

from __future__ import annotations

from typing import Any

from proof.commands.blocking import blocking_time

ADDRESS = "http://127.0.0.1:1/"


def event(name: str, ts: int, tid: int = 1, url: str = "", **more: Any) -> dict[str, Any]:
    return {"name": name, "pid": 1, "tid": tid, "ts": ts, "args": {"beginData": {"url": url}}, **more}


def test_only_long_tasks_of_the_page_after_its_text_is_shown_block() -> None:
    events = [
        event("ParseHTML", 1, url=ADDRESS),
        event("ParseHTML", 1, tid=2, url="chrome://newtab/"),
        event("RunTask", 2, tdur=100_000),  # before anything is shown
        event("firstContentfulPaint", 3),
        event("RunTask", 4, tdur=10_000),  # 40 ms on a phone
        event("RunTask", 5, tdur=20_000),  # 80 ms
        event("RunTask", 6, tdur=50_000, tid=2),
        event("RunTask", 7),  # that the trace does not see the end of
    ]
    assert blocking_time(events, ADDRESS) == 30
