from torch import nn

model = nn.Module()
model.mean = nn.UninitializedBuffer()
print(model.mean, isinstance(model.mean, nn.Buffer))
print([name for name, _ in model.named_buffers()])

model.mean.materialize((3,))
model.mean.zero_()
print(type(model.mean).__name__, model.mean)
print([name for name, _ in model.named_buffers()])
