from torch import nn


class Model(nn.Module):
    def get_extra_state(self):
        return 7


state = Model().state_dict()
print(dict(state))
Model().load_state_dict(state)  # raises: RuntimeError
