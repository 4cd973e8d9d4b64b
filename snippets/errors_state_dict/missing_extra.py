from torch import nn


class Versioned(nn.Linear):
    def get_extra_state(self):
        return {"version": 2}

    def set_extra_state(self, state):
        print("loaded:", state)


model = Versioned(2, 1)
print(model.load_state_dict(model.state_dict()))
model.load_state_dict(nn.Linear(2, 1).state_dict())  # raises: RuntimeError
