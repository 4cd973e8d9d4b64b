import torch

whole = torch.zeros(10, 10)
state = {"whole": whole, "part": whole[:2]}
print({n: t.untyped_storage().nbytes() for n, t in state.items()})
state = {name: tensor.clone() for name, tensor in state.items()}
print({n: t.untyped_storage().nbytes() for n, t in state.items()})
