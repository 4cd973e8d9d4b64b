from torch import nn

model = nn.Sequential(nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 10))
model[0].requires_grad_(False)

total = sum(p.numel() for p in model.parameters())
trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
print("total", total, "trainable", trainable, "frozen", total - trainable)
print(f"{total:,}", f"{total / 1e6:.2f}M", f"{trainable / total:.1%}")
