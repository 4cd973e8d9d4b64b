from torch import nn


class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()  # raises: TypeError


first = Net


# es: El mismo nombre otra vez, como al repetir una celda.
# en: The same name again, as when a cell is repeated.
class Net(nn.Module):
    pass


first()
