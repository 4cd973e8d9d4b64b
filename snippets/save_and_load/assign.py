# folded
from torch import nn

questions = (
    "model.weight is before", "model.weight.dtype",
    "model.weight.requires_grad", 'state["weight"].requires_grad',
    'model.weight.data_ptr() == state["weight"].data_ptr()',
)
answers = []
for assign in False, True:
    state = nn.Linear(2, 1).double().state_dict()
    model = nn.Linear(2, 1)
    before = model.weight
    model.load_state_dict(state, assign=assign)
    answers.append([eval(question) for question in questions])

print("| `state` | `assign=False` | `assign=True` |\n|---|---|---|")
for question, *said in zip(questions, *answers):
    print(f"| `{question}` | `{said[0]}` | `{said[1]}` |")
