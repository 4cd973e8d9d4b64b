from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
print(model.requires_grad_(False) is model)
print({p.requires_grad for p in model.parameters()})

model[0].requires_grad_()
print([name for name, p in model.named_parameters() if p.requires_grad])
print({b.requires_grad for b in model.requires_grad_().buffers()})
