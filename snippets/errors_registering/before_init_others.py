import dataclasses

import torch
from torch import nn


class NotCalled(nn.Module):
    def __init__(self):
        super().__init__
        self.factor = nn.Parameter(torch.ones(1))


class Skipped(nn.Module):
    def __init__(self):
        super(nn.Module, self).__init__()
        self.factor = nn.Parameter(torch.ones(1))


class Base(nn.Module):
    def __init__(self):
        self.size = 1


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(self.size))


class Named:
    def __init__(self):
        self.name = "scale"


class Stopped(Named, nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1))


@dataclasses.dataclass
class Data(nn.Module):
    factor: nn.Parameter


data = lambda: Data(nn.Parameter(torch.ones(1)))
makers = {"()": NotCalled, "super": Skipped, "module": Derived}
makers |= {"base": Stopped, "data": data}
for name, make in makers.items():
    try:
        make()
    except AttributeError as error:
        print(name, "|", error)
