# folded
from torch import nn

layers = (
    ("nn.Linear(784, 10)", "10 * 784 + 10"),
    ("nn.Conv2d(3, 64, 7)", "64 * 3 * 7 * 7 + 64"),
    ("nn.Conv2d(64, 64, 3, groups=64)", "64 * 1 * 3 * 3 + 64"),
    ("nn.Embedding(1000, 16)", "1000 * 16"),
    ("nn.LayerNorm(16)", "2 * 16"),
    ("nn.BatchNorm2d(64)", "2 * 64"),
    ("nn.GRU(8, 16)", "3 * (16 * 8 + 16 * 16 + 2 * 16)"),
    ("nn.LSTM(8, 16)", "4 * (16 * 8 + 16 * 16 + 2 * 16)"),
    ("nn.MultiheadAttention(16, 4)", "4 * (16 * 16 + 16)"),
)
print("| `layer` | `formula` | `numel` | `==` |\n|---|---|--:|:-:|")
for layer, formula in layers:
    count = sum(p.numel() for p in eval(layer).parameters())
    same = "–✓"[count == eval(formula)]
    print(f"| `{layer}` | `{formula}` | {count} | {same} |")
