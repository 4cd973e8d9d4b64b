from torch import nn
from torch.optim.swa_utils import AveragedModel


def decay(n):
    return min(0.99, (1 + n) / (10 + n))


class OwnCount:
    n = 0

    def __call__(self, kept, new, n_averaged):
        self.n += 1
        return kept.lerp(new, 1 - decay(self.n))


def from_average(kept, new, n_averaged):
    return kept.lerp(new, 1 - decay(int(n_averaged)))


model = nn.Linear(1, 1, bias=False)
for name in "OwnCount", "from_average":
    own = name == "OwnCount"
    nn.init.zeros_(model.weight)
    ema = AveragedModel(model, avg_fn=OwnCount() if own else from_average)
    for _ in range(100):
        ema.update_parameters(model)

    again = OwnCount() if own else from_average
    resumed = AveragedModel(model, avg_fn=again)
    resumed.load_state_dict(ema.state_dict())
    nn.init.ones_(model.weight)
    for average in ema, resumed:
        average.update_parameters(model)
    print(name, *(f"{a.module.weight.item():.2f}" for a in (ema, resumed)))
