from torch import nn


def shorten(module, state, prefix, metadata):
    for key in list(state):
        if key.startswith(prefix + "net."):
            short = prefix + key.removeprefix(prefix + "net.")
            state[short] = state.pop(key)


def lengthen(module, state, prefix, *rest):
    for name in module.net.state_dict():
        if prefix + name in state:
            state[prefix + "net." + name] = state.pop(prefix + name)


class Wrapper(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(1, 1)
        self.register_state_dict_post_hook(shorten)
        self.register_load_state_dict_pre_hook(lengthen)


for model in (Wrapper(), nn.Sequential(Wrapper())):
    state = model.state_dict()
    print(list(state), model.load_state_dict(state))
