from torch import nn

SIZES = {"LazyL": (4,), "LazyC": (4, 3)}
print("| `torch.nn` | `cls_to_become` | `is_lazy` |")
print("|---|---|---|")
for name in dir(nn):
    if name.startswith("Lazy"):
        cls = getattr(nn, name)
        layer = cls(*SIZES.get(name[:5], ()))
        tensors = [*layer.named_parameters(), *layer.named_buffers()]
        lazy = [n for n, t in tensors if nn.parameter.is_lazy(t)]
        cells = ", ".join(f"`{n}`" for n in lazy) or "–"
        print(f"| `{name}` | `{cls.cls_to_become.__name__}` | {cells} |")
