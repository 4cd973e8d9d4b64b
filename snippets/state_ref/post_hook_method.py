import copy
from functools import partial

from torch import nn


class Model(nn.Module):
    def show(self, module, state_dict, prefix, local_metadata):
        print("own model:", module is self)


for wrap in (lambda m: lambda *args: m.show(*args)), (
    lambda m: partial(m.show)
):
    model = Model()
    model.register_state_dict_post_hook(wrap(model))
    model.state_dict()
    copy.deepcopy(model).state_dict()

Model().register_state_dict_post_hook(  # raises: AttributeError
    Model().show
)
