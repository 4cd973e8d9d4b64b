from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
for name, param in model.named_parameters():
    param.requires_grad_("bias" in name.rpartition(".")[2])
print([n for n, p in model.named_parameters() if p.requires_grad])
