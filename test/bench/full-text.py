"""Builds a full-text index of a folder's articles with SQLite, for comparison; prints seconds and megabytes."""
import os
import sqlite3
import sys
import tempfile
import time

folder = sys.argv[1]
with tempfile.TemporaryDirectory() as place:
    path = os.path.join(place, "corpus.db")
    started = time.time()
    base = sqlite3.connect(path)
    base.execute("pragma journal_mode=off")
    base.execute("create virtual table article using fts5(body, content='', tokenize='unicode61')")
    names = [name for name in sorted(os.listdir(folder)) if name.endswith(".txt")]
    with base:
        for number, name in enumerate(names):
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                base.execute("insert into article(rowid, body) values(?, ?)", (number + 1, file.read()))
    base.close()
    print(f"{time.time() - started:.1f} s, {os.path.getsize(path) / 1e6:.0f} MB")
