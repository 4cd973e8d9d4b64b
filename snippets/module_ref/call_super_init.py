from torch import nn


class Named:
    def __init__(self, label):
        self.label = label


class Model(nn.Module, Named):
    call_super_init = True

    def __init__(self):
        super().__init__("encoder")


print(Model().label)
print("call_super_init" in nn.Module.__doc__)
