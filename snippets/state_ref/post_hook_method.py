from torch import nn


class Model(nn.Module):
    def show(self, module, state_dict, prefix, local_metadata):
        print(module is self)


model = Model()
model.register_state_dict_post_hook(lambda *args: model.show(*args))
model.state_dict()
try:
    model.register_state_dict_post_hook(model.show)
except AttributeError as error:
    print(type(error).__name__, "_from_public_api" in str(error))
