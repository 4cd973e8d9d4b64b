from torch import nn

norm = nn.BatchNorm1d(4)
print(sum(p.numel() for p in norm.parameters()))
print(sum(b.numel() for b in norm.buffers()))
print(sum(t.numel() for t in norm.state_dict().values()))
print({name: b.numel() for name, b in norm.named_buffers()})
