from torch import nn

model = nn.Sequential(nn.Linear(784, 32), nn.BatchNorm1d(32))
params = sum(p.numel() * p.element_size() for p in model.parameters())
buffers = sum(b.nbytes for b in model.buffers())
print(params, sum(p.nbytes for p in model.parameters()))
print(buffers, params + buffers)
print(f"{params / 1e3:.1f} kB", f"{params / 2**10:.1f} KiB")
