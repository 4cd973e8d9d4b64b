from torch import nn

model = nn.Linear(100, 100, bias=False)
before = model.weight.detach()
view = model.weight.detach()[0]
model.bfloat16()
print(model.weight.nbytes, before.nbytes, view.untyped_storage().nbytes())
print(model.weight.data_ptr() == before.data_ptr())
