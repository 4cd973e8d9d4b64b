from torch import nn

print("| `call` | `type(error)` | `str(error)` |")
print("|---|---|---|")
for name in "ipu", "xpu", "mtia":
    try:
        getattr(nn.Linear(1, 1), name)()
    except Exception as error:
        kind, text = type(error).__name__, str(error).split(".")[0]
        print(f"| `{name}()` | `{kind}` | `{text}` |")
