from torch import nn

mixin = nn.parameter.UninitializedTensorMixin
for one in nn.UninitializedParameter, nn.UninitializedBuffer:
    print(one.__name__, issubclass(one, mixin), one.cls_to_become)
