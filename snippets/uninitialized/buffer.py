from torch import nn

model = nn.Module()
model.mean = nn.UninitializedBuffer(persistent=False)
print(model.mean, isinstance(model.mean, nn.Buffer))
print(list(dict(model.named_buffers())), list(model.state_dict()))

model.mean.materialize((2,))
print(type(model.mean), model.mean.shape, model.mean.requires_grad)
