"""A quantity has the unit that its example prints."""

from __future__ import annotations

import pytest

from proof.prose.quantities import BYTES, wrong

SHOWN = "print(total) 100.7 kB 98.4 KiB 12.50% 6,400 bytes 3.2 ms 324 GiB"


def test_the_units_of_memory() -> None:
    assert (BYTES["kB"], BYTES["KiB"]) == (1000, 1024)
    assert (BYTES["MB"], BYTES["MiB"], BYTES["GiB"]) == (10**6, 2**20, 2**30)


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("Ocupa 100,7\N{NO-BREAK SPACE}KiB.", "es", "the example prints 100,7 with kB, not KiB"),
        ("It takes up 98.4 kB.", "en", "the example prints 98.4 with KiB, not kB"),
        ("It takes 12.5 ms.", "en", "the example prints 12.5 with %, not ms"),
        ("Ocupa 324\N{NO-BREAK SPACE}GB.", "es", "the example prints 324 with GiB, not GB"),
        ("Son 6.400\N{NO-BREAK SPACE}KiB.", "es", "the example prints 6.400 with bytes, not KiB"),
        ("It takes up 5 KB.", "en", "KB is no unit of memory"),
        ("Un KiB son 1000 bytes.", "es", "a KiB is 1024 bytes, not 1000"),
        ("A MB is 1,048,576 bytes.", "en", "a MB is 1000000 bytes, not 1,048,576"),
    ],
)
def test_a_quantity_with_another_unit_is_found(text: str, language: str, message: str) -> None:
    (said,) = wrong(text, language, SHOWN)
    assert said.startswith(message)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ocupa 100,7\N{NO-BREAK SPACE}kB, o 98,4\N{NO-BREAK SPACE}KiB, el 12,5\N{NO-BREAK SPACE}%.", "es"),
        ("It takes up 100.7 kB, or 98.4 KiB, 12.5% of 6,400 bytes, in 3.2 ms; 7 MB are of none.", "en"),
        ("Un kB son 1000 bytes y un KiB son 1024.", "es"),
        ("A kB is 1,000 bytes and a KiB is 1024. Son 324 capas.", "en"),
    ],
)
def test_a_quantity_with_its_unit_is_no_finding(text: str, language: str) -> None:
    assert list(wrong(text, language, SHOWN)) == []
