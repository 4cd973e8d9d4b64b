from torch import nn

norm = nn.BatchNorm1d(4)
print("parameters", sum(p.numel() for p in norm.parameters()))
print("buffers", sum(b.numel() for b in norm.buffers()))
print("state_dict", sum(t.numel() for t in norm.state_dict().values()))
print({name: b.numel() for name, b in norm.named_buffers()})
