from torch import nn

model = nn.Linear(2, 1, device="meta")
print(model.weight.shape, model.weight.requires_grad)

model.to("cpu")  # raises: NotImplementedError
