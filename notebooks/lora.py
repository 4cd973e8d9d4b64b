# ---
# title:
#   es: LoRA con parámetros
#   en: LoRA out of parameters
# description:
#   es: "Congelar una red ya entrenada, añadirle LoRA con dos nn.Parameter, contar, entrenar, fusionar y guardar solo el adaptador."
#   en: "Freeze a trained network, add LoRA to it with two nn.Parameter, count, train, merge and save only the adapter."
# ---

# %% [markdown] lang="es"
# # LoRA con parámetros { #lora }
#
# *LoRA (low-rank adaptation)* adapta una red ya entrenada sin tocar sus pesos: la congela y suma a una capa el producto de dos matrices
# pequeñas, que son lo único que se entrena. Aquí lo haces con dos `nn.Parameter` y ninguna otra biblioteca, y miras qué cambia y qué no.
#
# Necesitas saber escribir y entrenar un módulo, como en [Construir `Linear` desde cero](linear_from_scratch.ipynb). Son unos veinte minutos, sin los ejercicios.

# %% [markdown] lang="en"
# # LoRA out of parameters { #lora }
#
# *LoRA (low-rank adaptation)* adapts a trained network without touching its weights: it freezes the network and adds to a layer the product of
# two small matrices, which are the only thing that is trained. Here you do it with two `nn.Parameter` and no other library, and look at what
# changes and what does not.
#
# You need to know how to write and train a module, as in [Build `Linear` from scratch](linear_from_scratch.ipynb). It takes about twenty minutes, without the exercises.

# %% [markdown] lang="es"
# ## Una red ya entrenada, la base { #base }
#
# Una red pequeña aprende primero `torch.sin`. Es la base: en un caso real vendría de un archivo.

# %% [markdown] lang="en"
# ## A trained network, the base { #base }
#
# A small network first learns `torch.sin`. It is the base: in a real case it would come from a file.

# %%
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 61).unsqueeze(1)
sine = torch.sin(x)


def train(model, target, steps=100):
    trainable = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trainable, lr=0.01)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), target)
        loss.backward()
        optimizer.step()


def error(model, target):
    with torch.no_grad():
        return round(nn.functional.mse_loss(model(x), target).item(), 2)


def make_base():
    return nn.Sequential(
        nn.Linear(1, 32),
        nn.Tanh(),
        nn.Linear(32, 32),
        nn.Tanh(),
        nn.Linear(32, 1),
    )


base = make_base()
print(error(base, sine))
train(base, sine)
print(error(base, sine))

# %% [markdown] lang="es"
# El error, redondeado a dos decimales, baja de 0,29 a 0. Ahora hay una tarea nueva, `tilted`: la misma curva con una recta sumada. La red no la
# conoce.

# %% [markdown] lang="en"
# The error, rounded to two decimals, goes down from 0.29 to 0. Now there is a new task, `tilted`: the same curve with a straight line added.
# The network does not know it.

# %%
tilted = sine + 0.5 * x
print(error(base, tilted))

# %% [markdown] lang="es"
# ## Congelar la red base { #freeze }
#
# Antes de tocar nada, guarda una copia de los valores para comprobar después que no cambian. Luego congela la red entera, borra los
# gradientes que dejó el entrenamiento y cuenta.

# %% [markdown] lang="en"
# ## Freeze the base network { #freeze }
#
# Before touching anything, keep a copy of the values to check afterwards that they do not change. Then freeze the whole network, clear
# the gradients that training left and count.

# %%
state = base.state_dict()
saved_base = {name: value.clone() for name, value in state.items()}


def count(model):
    parameters = list(model.parameters())
    trainable = sum(p.numel() for p in parameters if p.requires_grad)
    return trainable, sum(p.numel() for p in parameters)


print(count(base))
base.requires_grad_(False)
base.zero_grad()
print(count(base))

# %% [markdown] lang="es"
# El primer número cuenta los valores entrenables y el segundo, todos: antes se entrenaban todos, 1153, y ahora, ninguno.
#
# Si tu base tiene capas `nn.BatchNorm1d`, pásalas además a evaluación con `eval()` antes de cada entrenamiento: en modo de entrenamiento sus
# estadísticas cambian aunque la capa esté congelada, y no van en el adaptador.

# %% [markdown] lang="en"
# The first number counts the trainable values and the second, all of them: before, all 1153 were trained and now, none.
#
# If your base has `nn.BatchNorm1d` layers, also put them in evaluation with `eval()` before each training: in training mode their statistics
# change although the layer is frozen, and they are not in the adapter.

# %% [markdown] lang="es"
# ## Escribir la capa con LoRA { #layer }
#
# `LoRA` envuelve un `nn.Linear`. `A` reduce la entrada a `rank` números y `B` los lleva a la salida; lo que dan se suma a lo que da la capa
# congelada. `values.to(base.weight)` y `new_zeros` los crean con el `dtype` y el `device` de la base. `scale`, que es `alpha` entre `rank`, dice
# cuánto cuenta lo sumado: es un número corriente, no un parámetro.

# %% [markdown] lang="en"
# ## Write the layer with LoRA { #layer }
#
# `LoRA` wraps an `nn.Linear`. `A` reduces the input to `rank` numbers and `B` takes them to the output; what they give is added to what the frozen
# layer gives. `values.to(base.weight)` and `new_zeros` create them with the `dtype` and the `device` of the base. `scale`, which is `alpha` over
# `rank`, says how much the addition counts: it is an ordinary number, not a parameter.

# %%
class LoRA(nn.Module):
    def __init__(self, base, rank=2, alpha=4):
        super().__init__()
        self.base = base
        values = torch.randn(rank, base.in_features) * 0.1
        self.A = nn.Parameter(values.to(base.weight))
        zeros = base.weight.new_zeros(base.out_features, rank)
        self.B = nn.Parameter(zeros)
        self.scale = alpha / rank

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.A.T @ self.B.T)


torch.manual_seed(0)
layer = LoRA(base[2])
hidden = torch.randn(5, 32)
for name, parameter in layer.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)
print(torch.equal(layer(hidden), base[2](hidden)))

# %% [markdown] lang="es"
# Los cuatro son parámetros de la capa, pero solo `A` y `B` piden gradiente. Como `B` empieza en cero, la capa calcula al principio lo mismo que la
# congelada.

# %% [markdown] lang="en"
# The four are parameters of the layer, but only `A` and `B` require a gradient. Since `B` starts at zero, the layer at first computes the same as the
# frozen one.

# %% [markdown] lang="es"
# ## Poner la capa LoRA en la red { #insert }
#
# `set_submodule` sustituye un módulo por su nombre. La capa grande se llama `2`: es la tercera de `nn.Sequential`, contando desde 0. `model` y
# `base` son la misma red: desde aquí, las dos tienen el adaptador.

# %% [markdown] lang="en"
# ## Put the LoRA layer in the network { #insert }
#
# `set_submodule` replaces a module by its name. The large layer is called `2`: it is the third one of `nn.Sequential`, counting from 0. `model`
# and `base` are the same network: from here on, both have the adapter.

# %%
model = base
model.set_submodule("2", layer)
print(count(model))
print([name for name, p in model.named_parameters() if p.requires_grad])
print(error(model, tilted))

# %% [markdown] lang="es"
# Se entrenan 128 valores de 1281: `2.A` y `2.B`. El error es todavía 0,78, como el de la base, porque `B` empieza en cero.
#
# Esto sirve si la red llama a la capa. Si en vez de llamarla lee su peso, falla:
#
# * `nn.MultiheadAttention` [falla](../guides/adapters.md#insert-attention) con una `LoRA` en `out_proj`.
# * `nn.TransformerEncoderLayer` con `batch_first=True` falla en evaluación con una en `linear1`.

# %% [markdown] lang="en"
# Of 1281 values, 128 are trained: `2.A` and `2.B`. The error is still 0.78, as for the base, because `B` starts at zero.
#
# This works if the network calls the layer. If it reads the weight instead of calling the layer, it fails:
#
# * `nn.MultiheadAttention` [fails](../guides/adapters.md#insert-attention) with a `LoRA` in `out_proj`.
# * `nn.TransformerEncoderLayer` with `batch_first=True` fails in evaluation with one in `linear1`.

# %% [markdown] lang="es"
# ## Por qué el gradiente de `A` empieza en cero { #first-gradient }
#
# Mira los gradientes antes del primer paso.

# %% [markdown] lang="en"
# ## Why the gradient of `A` starts at zero { #first-gradient }
#
# Look at the gradients before the first step.

# %%
nn.functional.mse_loss(model(x), tilted).backward()
print(layer.A.grad.count_nonzero().item())
print(layer.B.grad.count_nonzero().item())
print(layer.base.weight.grad)

# %% [markdown] lang="es"
# El gradiente de `A` es todo ceros, porque se calcula multiplicando por `B`, que es cero. En el gradiente de `B` ninguno de los 64 valores es cero.
# Por eso el primer paso de `Adam` solo cambia `B`, y desde el segundo cambian los dos. El peso congelado no tiene gradiente: su `grad` es `None`.
#
# Con decaimiento de pesos, como en `AdamW`, `A` se mueve ya en el primer paso.

# %% [markdown] lang="en"
# The gradient of `A` is all zeros, because it is computed by multiplying by `B`, which is zero. In the gradient of `B`, none of the 64 values is
# zero. So the first step of `Adam` changes only `B`, and from the second on both change. The frozen weight has no gradient: its `grad` is `None`.
#
# With weight decay, as in `AdamW`, `A` moves in the first step already.

# %% [markdown] lang="es"
# ## Entrenar el adaptador { #train }
#
# `train` solo entrega al optimizador los parámetros que piden gradiente. Guarda lo que la red calcula antes y después.

# %% [markdown] lang="en"
# ## Train the adapter { #train }
#
# `train` only hands the optimizer the parameters that require a gradient. Keep what the network computes before and after.

# %%
with torch.no_grad():
    before = model(x)
train(model, tilted)
with torch.no_grad():
    after = model(x)
print(error(model, tilted))
print(torch.equal(layer.base.weight, saved_base["2.weight"]))
print(torch.equal(model[0].weight, saved_base["0.weight"]))

# %% [markdown] lang="es"
# El error baja de 0,78 a 0 y los pesos de la base son los mismos de antes. Con 128 números, la red calcula otra curva.

# %% [markdown] lang="en"
# The error goes down from 0.78 to 0 and the weights of the base are the same as before. With 128 numbers, the network computes another curve.

# %% alt-es="Dos curvas y unos puntos. La de `before` es la del seno; la de `after` es el mismo seno inclinado, y pasa por los puntos de `tilted`." alt-en="Two curves and some dots. That of `before` is the sine; that of `after` is the same sine tilted, and goes through the dots of `tilted`."
import matplotlib.pyplot as plt

plt.plot(x, before, label="before")
plt.plot(x, after, label="after")
plt.plot(x[::4], tilted[::4], ".", color="black", label="tilted")
plt.xlabel("x")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# ## Fusionar el adaptador con la base { #merge }
#
# `A` y `B` son dos matrices, y su producto tiene la forma del peso de la base. Suma el producto, multiplicado por `scale`, al peso de una copia de
# la base, y la capa vuelve a ser un `nn.Linear`, también congelado.

# %% [markdown] lang="en"
# ## Merge the adapter into the base { #merge }
#
# `A` and `B` are two matrices, and their product has the shape of the weight of the base. Add the product, multiplied by `scale`, to the weight of
# a copy of the base, and the layer is an `nn.Linear` again, frozen too.

# %%
import copy


def merge(layer):
    merged = copy.deepcopy(layer.base)
    with torch.no_grad():
        merged.weight += layer.scale * layer.B @ layer.A
    return merged


merged = merge(layer)
update = merged.weight - layer.base.weight
print(tuple(update.shape))
print(torch.linalg.matrix_rank(update, atol=1e-4))
print(torch.allclose(merged(hidden), layer(hidden), atol=1e-4))

# %% [markdown] lang="es"
# Lo sumado tiene 32 filas y 32 columnas, pero su rango, el número de filas independientes, es 2, como `rank`. La capa fusionada da lo mismo que
# la congelada y el adaptador por separado, salvo errores de redondeo, y ya no cuesta nada de más al usarla.

# %% [markdown] lang="en"
# What was added has 32 rows and 32 columns, but its rank, the number of independent rows, is 2, like `rank`. The merged layer gives the same as
# the frozen layer and the adapter apart, except for rounding errors, and no longer costs anything extra to use.

# %% [markdown] lang="es"
# ## Guardar solo el adaptador { #save }
#
# En un caso real la base ya está en otro archivo; aquí es `saved_base`. Elige los parámetros entrenables y guarda solo esos.

# %% [markdown] lang="en"
# ## Save only the adapter { #save }
#
# In a real case the base is already in another file; here it is `saved_base`. Choose the trainable parameters and save only those.

# %%
adapter = {
    name: parameter.detach()
    for name, parameter in model.named_parameters()
    if parameter.requires_grad
}
torch.save(adapter, "adapter.pt")
for name, value in torch.load("adapter.pt").items():
    print(name, tuple(value.shape))

# %% [markdown] lang="es"
# Para usarlo, prepara una red como la primera: carga la base, pon la capa y carga el adaptador con `strict=False`, porque en él falta la base.
# La escala no está en el archivo: crea la capa con los mismos `rank` y `alpha`.

# %% [markdown] lang="en"
# To use it, prepare a network like the first: load the base, put the layer in and load the adapter with `strict=False`, because the base is
# missing in it. The scale is not in the file: make the layer with the same `rank` and `alpha`.

# %%
restored = make_base()
restored.load_state_dict(saved_base)
restored.requires_grad_(False)
restored.set_submodule("2", LoRA(restored[2]))
print(torch.equal(restored(x), model(x)))
result = restored.load_state_dict(torch.load("adapter.pt"), strict=False)
print(torch.equal(restored(x), model(x)))
print(result.unexpected_keys)
print(result.missing_keys)

# %% [markdown] lang="es"
# Antes de cargar el adaptador, las dos redes calculan cosas distintas; después, lo mismo. Comprueba siempre las tres cosas: la salida es la
# misma, no sobra ninguna clave, y las claves que faltan son de la base.

# %% [markdown] lang="en"
# Before loading the adapter, the two networks compute different things; after, the same. Always check the three things: the output is the
# same, no key is left over, and the missing keys belong to the base.

# %% [markdown] lang="es"
# ## Ejercicio: deshacer la fusión { #exercise-unmerge }
#
# Recupera el peso de la base a partir de `merged` y del adaptador. ¿Es idéntico al que había?

# %% [markdown] lang="en"
# ## Exercise: undo the merge { #exercise-unmerge }
#
# Recover the weight of the base from `merged` and the adapter. Is it identical to what there was?

# %% [markdown] lang="es" tags=["solution"]
# Resta lo que se sumó. Sale el mismo peso, salvo errores de redondeo: `torch.equal` da `False` y `torch.allclose`, `True`.

# %% [markdown] lang="en" tags=["solution"]
# Subtract what was added. The same weight comes out, except for rounding errors: `torch.equal` gives `False` and `torch.allclose`, `True`.

# %% tags=["solution"]
with torch.no_grad():
    recovered = merged.weight - layer.scale * layer.B @ layer.A
print(torch.equal(recovered, saved_base["2.weight"]))
print(torch.allclose(recovered, saved_base["2.weight"], atol=1e-5))

# %% [markdown] lang="es"
# ## Ejercicio: cuánto rango necesita LoRA { #exercise-rank }
#
# Prueba `rank` 1, 2 y 4 en una red nueva cada vez, con `alpha=2 * rank` para que la escala sea la misma. Imprime cuántos valores se
# entrenan y el error.

# %% [markdown] lang="en"
# ## Exercise: how much rank LoRA needs { #exercise-rank }
#
# Try `rank` 1, 2 and 4 in a new network each time, with `alpha=2 * rank` so that the scale is the same. Print how many values are
# trained and the error.

# %% [markdown] lang="es" tags=["solution"]
# El tamaño del adaptador crece con el rango, y el error llega a 0 con los tres: para esta tarea basta con 1. Empieza por un rango pequeño.

# %% [markdown] lang="en" tags=["solution"]
# The size of the adapter grows with the rank, and the error reaches 0 with the three: for this task 1 is enough. Start from a small rank.

# %% tags=["solution"]
for rank in (1, 2, 4):
    torch.manual_seed(0)
    trial = make_base()
    trial.load_state_dict(saved_base)
    trial.requires_grad_(False)
    trial.set_submodule("2", LoRA(trial[2], rank=rank, alpha=2 * rank))
    train(trial, tilted)
    print(rank, count(trial)[0], error(trial, tilted))

# %% [markdown] lang="es"
# ## Ejercicio: sin LoRA, solo los sesgos { #exercise-biases }
#
# Otra manera de entrenar poco es congelar todo salvo los sesgos de la red. Hazlo con una red nueva y 100 pasos. ¿Cuántos valores se entrenan?
# ¿Hasta dónde baja el error?

# %% [markdown] lang="en"
# ## Exercise: no LoRA, only the biases { #exercise-biases }
#
# Another way to train little is to freeze everything except the biases of the network. Do it with a new network and 100 steps. How many values are
# trained? How far does the error go down?

# %% [markdown] lang="es" tags=["solution"]
# Los sesgos son 65, casi la mitad que los valores del adaptador, y el error baja a 0,03.

# %% [markdown] lang="en" tags=["solution"]
# There are 65 biases, about half the values of the adapter, and the error goes down to 0.03.

# %% tags=["solution"]
biases = make_base()
biases.load_state_dict(saved_base)
for name, parameter in biases.named_parameters():
    parameter.requires_grad_(name.endswith("bias"))
train(biases, tilted)
print(count(biases)[0], error(biases, tilted))

# %% [markdown] lang="es"
# ## Comprobar el adaptador y la base { #check }
#
# El adaptador aprendió la tarea nueva, la base es la misma, la fusión calcula lo mismo y el archivo guarda solo una parte de los valores.

# %% [markdown] lang="en"
# ## Check the adapter and the base { #check }
#
# The adapter learned the new task, the base is the same, the merge computes the same and the file holds only a part of the values.

# %%
print(error(model, tilted) < 0.05)
print(torch.equal(layer.base.weight, saved_base["2.weight"]))
model.set_submodule("2", merged)
print(torch.allclose(model(x), after, atol=1e-4))
print(sum(value.numel() for value in adapter.values()), count(model)[1])
