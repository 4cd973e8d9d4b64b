from torch import nn


class Model(nn.Module):
    def show(self, module, state_dict, prefix, local_metadata):
        print(module is self)


model = Model()
model.register_state_dict_post_hook(lambda *args: model.show(*args))
model.state_dict()
model.register_state_dict_post_hook(model.show)  # raises: AttributeError
