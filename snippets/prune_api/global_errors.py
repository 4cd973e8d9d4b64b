from torch import nn
from torch.nn.utils import prune

pairs = [(nn.Linear(2, 2), "weight"), (nn.Linear(2, 2), "weight")]
for parameters, method, scores in (
    (None, prune.L1Unstructured, None),
    (pairs, prune.L1Unstructured, [1.0]),
    (pairs, prune.RandomStructured, None),
    (pairs, prune.l1_unstructured, None),
    (iter(pairs), prune.L1Unstructured, None),
    (pairs, prune.L1Unstructured, None),
):
    try:
        prune.global_unstructured(parameters, method, scores, amount=9)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(prune.is_pruned(pairs[0][0]))
