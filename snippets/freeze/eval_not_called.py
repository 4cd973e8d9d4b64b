from torch import nn


class Merging(nn.Linear):
    def eval(self):
        print("eval")
        return super().eval()

    def train(self, mode=True):
        print("train", mode)
        return super().train(mode)


model = nn.Sequential(Merging(1, 1))
print("model.eval()")
model.eval()
print("model[0].eval()")
model[0].eval()
