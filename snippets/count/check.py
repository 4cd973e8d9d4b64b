from torch import nn

model = nn.Sequential(nn.Embedding(10, 8), nn.Linear(8, 10), nn.ReLU())
model[1].weight = model[0].weight
total = sum(p.numel() for p in model.parameters())

print(total == nn.utils.parameters_to_vector(model.parameters()).numel())
saved = {t.data_ptr(): t.numel() for t in model.state_dict().values()}
print(total == sum(saved.values()))

own = [p for m in model.modules() for p in m.parameters(recurse=False)]
print(total, sum(p.numel() for p in own), sum(p.numel() for p in set(own)))
