from torch import nn


class Wrapper(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(1, 1)

    def state_dict(self, *args, **kwargs):
        return self.net.state_dict(*args, **kwargs)


class Both(Wrapper):
    def load_state_dict(self, state, *args, **kwargs):
        return self.net.load_state_dict(state, *args, **kwargs)


for model in (Wrapper(), Both(), nn.Sequential(Both())):
    state = model.state_dict()
    try:
        model.load_state_dict(state)
        print(list(state), "loaded")
    except RuntimeError as error:
        print(list(state), *str(error).split("\n\t")[1:])
