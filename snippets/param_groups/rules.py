from torch import nn
from torch.nn.utils.parametrizations import weight_norm

model = nn.ModuleDict({
    "emb": nn.Embedding(5, 4), "fc": nn.Linear(4, 4),
    "norm": nn.LayerNorm(4), "image": nn.LayerNorm([4, 4]),
    "att": nn.MultiheadAttention(4, 1, add_bias_kv=True),
    "wn": weight_norm(nn.Linear(4, 4, bias=False)),
})
print("| | `ndim >= 2` | `\"bias\" not in name` | `nn.Linear` |")
print("|---|---|---|---|")
for prefix, module in model.named_modules():
    for name, p in module.named_parameters(prefix, recurse=False):
        rules = (
            p.ndim >= 2,
            "bias" not in name,
            isinstance(module, nn.Linear) and p is module.weight,
        )
        marks = ["✓" if rule else "–" for rule in rules]
        print("|", " | ".join([f"`{name}`", *marks]), "|")
