# ---
# title:
#   es: Restringir un parámetro
#   en: Constrain a parameter
# description:
#   es: "Un parámetro que es siempre positivo, uno ortogonal y uno que suma uno, con parametrizaciones: verlas cumplirse al entrenar, mirar original y quitarlas."
#   en: "A parameter that is always positive, one that is orthogonal and one that sums to one, with parametrizations: see them hold in training, look at original and remove them."
# ---

# %% [markdown] lang="es"
# # Restringir un parámetro { #constrain-parameters }
#
# Un optimizador lleva un parámetro a donde la pérdida le diga, también a valores que no tienen sentido: una desviación típica negativa, una rotación
# que deforma, unas proporciones que no suman uno. Una parametrización lo impide: el optimizador mueve un parámetro libre, y el módulo usa el valor
# restringido que se calcula con él.
#
# Necesitas saber escribir y entrenar un módulo, como en [Construir `Linear` desde cero](linear_from_scratch.ipynb). Son unos veinte minutos, sin los ejercicios.

# %% [markdown] lang="en"
# # Constrain a parameter { #constrain-parameters }
#
# An optimizer takes a parameter wherever the loss tells it, also to values that make no sense: a negative standard deviation, a rotation that
# distorts, proportions that do not sum to one. A parametrization prevents it: the optimizer moves a free parameter, and the module uses the
# constrained value that is computed from it.
#
# You need to know how to write and train a module, as in [Build `Linear` from scratch](linear_from_scratch.ipynb). It takes about twenty minutes, without the exercises.

# %% [markdown] lang="es"
# ## Una desviación típica que se vuelve negativa { #problem }
#
# `Spread` aprende la desviación típica de unos datos de media cero. Su salida es una pérdida por dato: cuanto más probable es el dato en una
# distribución normal con esa `std`, menor es la pérdida. En ella hay un logaritmo.

# %% [markdown] lang="en"
# ## A standard deviation that turns negative { #problem }
#
# `Spread` learns the standard deviation of some data with mean zero. Its output is one loss per value: the more likely the value is in a normal
# distribution with that `std`, the smaller the loss. In it there is a logarithm.

# %%
import torch
from torch import nn

torch.manual_seed(0)
data = 0.2 * torch.randn(200)


class Spread(nn.Module):
    def __init__(self):
        super().__init__()
        self.std = nn.Parameter(torch.tensor(1.0))

    def forward(self, x):
        return self.std.log() + 0.5 * (x / self.std) ** 2


def fit(model, steps=30):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    history = []
    for _ in range(steps):
        optimizer.zero_grad()
        model(data).mean().backward()
        optimizer.step()
        history.append(model.std.item())
    return history


free = Spread()
history = fit(free)
print([round(value, 4) for value in history[:5]])
print(free(data).mean())

# %% [markdown] lang="es"
# La desviación típica baja bien tres pasos; en el cuarto es −0,0891. El logaritmo de un número negativo es `nan`, y así queda la pérdida. Su
# gradiente no es `nan`, así que el entrenamiento sigue, con valores sin sentido. PyTorch no avisa de nada.

# %% [markdown] lang="en"
# The standard deviation goes down well for three steps; at the fourth it is −0.0891. The logarithm of a negative number is `nan`, and so is the
# loss from then on. Its gradient is not `nan`, so training goes on, with values without sense. PyTorch does not warn about anything.

# %% [markdown] lang="es"
# ## Mantener positivo un parámetro { #positive }
#
# Una parametrización es un módulo. `forward` calcula el valor restringido a partir del libre, y `right_inverse` hace el camino contrario: dice qué valor
# libre corresponde al que hay ahora. Registra una sobre `std`.

# %% [markdown] lang="en"
# ## Keep a parameter positive { #positive }
#
# A parametrization is a module. `forward` computes the constrained value from the free one, and `right_inverse` goes the opposite way: it says which
# free value corresponds to the one there is now. Register one on `std`.

# %%
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, free):
        return free.exp()

    def right_inverse(self, value):
        return value.log()


model = Spread()
parametrize.register_parametrization(model, "std", Positive())
print(model.std)
for name, parameter in model.named_parameters():
    print(name, parameter.item())

# %% [markdown] lang="es"
# `std` sigue valiendo 1, pero ya no es un parámetro: es el resultado de `exp`. El parámetro que se entrena es
# `parametrizations.std.original`, y vale 0, el logaritmo de 1. `forward` y `fit` usan `std` como antes; no hay que cambiarlos.

# %% [markdown] lang="en"
# `std` is still 1, but it is no longer a parameter: it is the result of `exp`. The parameter that is trained is `parametrizations.std.original`, and
# its value is 0, the logarithm of 1. `forward` and `fit` use `std` as before; there is no need to change them.

# %%
history = fit(model)
print([round(value, 4) for value in history[:5]])
print(f"{min(history):.4f} {history[-1]:.4f} {data.std().item():.4f}")
print(model.parametrizations.std.original)

# %% [markdown] lang="es"
# Con los mismos datos y la misma tasa de aprendizaje, `std` nunca es menor que 0,1931 y acaba ahí, muy cerca de la desviación típica de
# los datos, 0,1935. El parámetro libre es negativo, −1,6448, y no importa.

# %% [markdown] lang="en"
# With the same data and the same learning rate, `std` is never smaller than 0.1931 and ends there, very near the standard deviation
# of the data, 0.1935. The free parameter is negative, −1.6448, and it does not matter.

# %% alt-es="Dos curvas: `std` baja a 0,1931 y se aplana por encima del cero; `original` baja a −1,6448, por debajo de la línea de puntos del cero." alt-en="Two curves: `std` falls to 0.1931 and flattens out above zero; `original` falls to −1.6448, below the dotted line of zero."
import matplotlib.pyplot as plt

plt.plot(history, label="std")
plt.plot(torch.tensor(history).log(), label="original")
plt.axhline(0, color="gray", linestyle=":")
plt.xlabel("step")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# ## Qué parámetro se entrena: `original` { #original }
#
# Cada lectura de `model.std` hace aquí otra vez la cuenta y da un tensor nuevo. Por eso el gradiente no está en `std`, sino en el parámetro libre.

# %% [markdown] lang="en"
# ## Which parameter is trained: `original` { #original }
#
# Here each read of `model.std` does the computation again and gives a new tensor. That is why the gradient is not in `std` but in the free parameter.

# %%
original = model.parametrizations.std.original
print(model.std is model.std)
print(model.std.is_leaf, original.is_leaf)
print(isinstance(original, nn.Parameter), original.grad is None)

# %% [markdown] lang="es"
# `model.std is model.std` es `False`, salvo dentro de [`parametrize.cached()`](../guides/parametrize.md#cached), que guarda el resultado de la
# primera lectura. `original` es el [tensor hoja](../concepts/leaf-tensors.md), el que no sale de otra operación: es un
# `nn.Parameter` y tiene gradiente. Si asignas un valor a `std`, pasa por `right_inverse`, y `original` toma el resultado.

# %% [markdown] lang="en"
# `model.std is model.std` is `False`, except inside [`parametrize.cached()`](../guides/parametrize.md#cached), which keeps the result of the first
# read. `original` is the [leaf tensor](../concepts/leaf-tensors.md), the one that does not come from another
# operation: it is an `nn.Parameter` and has a gradient. If you assign a value to `std`, it goes through `right_inverse`, and `original` takes the
# result.

# %%
model.std = torch.tensor(0.5)
print(model.std.item(), model.parametrizations.std.original)
print(model.parametrizations.std.original is original)

# %% [markdown] lang="es"
# Ahora `std` es 0,5, y `original` es su logaritmo, −0,6931, en el mismo objeto de antes. El optimizador puede seguir con él. Con una
# `right_inverse` que devuelva el tensor recibido, [asigna una copia](../guides/parametrize.md#assign-alias).

# %% [markdown] lang="en"
# Now `std` is 0.5, and `original` is its logarithm, −0.6931, in the same object as before. The optimizer can go on with it. With a `right_inverse`
# that returns the tensor it received, [assign a copy](../guides/parametrize.md#assign-alias).

# %% [markdown] lang="es"
# ## Aprender una matriz ortogonal { #orthogonal }
#
# Una matriz ortogonal gira o refleja sin deformar. `points` es una L y `target`, la misma L girada y con ruido. Aprende con una capa la matriz que lleva
# una a la otra, primero sin restringirla.

# %% [markdown] lang="en"
# ## Learn an orthogonal matrix { #orthogonal }
#
# An orthogonal matrix rotates or reflects without distorting. `points` is an L and `target`, the same L rotated and with noise. Learn with a layer the
# matrix that takes one to the other, first without constraining it.

# %%
from torch.nn.utils.parametrizations import orthogonal

points = torch.tensor(
    [[0.0, 0.0], [1.0, 0.0], [1.0, 0.5], [0.5, 0.5], [0.5, 2.0], [0.0, 2.0]]
)
turn = torch.tensor([[0.8, -0.6], [0.6, 0.8]])
torch.manual_seed(0)
target = points @ turn.T + 0.15 * torch.randn(6, 2)


def fit_turn(layer):
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.2)
    deviations = []
    for _ in range(40):
        optimizer.zero_grad()
        nn.functional.mse_loss(layer(points), target).backward()
        optimizer.step()
        product = layer.weight @ layer.weight.T
        deviations.append((product - torch.eye(2)).norm().item())
    print(f"{max(deviations):.4f} {deviations[-1]:.4f}")
    return layer.weight.detach()


free = nn.Linear(2, 2, bias=False)
nn.init.eye_(free.weight)
print(fit_turn(free))

# %% [markdown] lang="es"
# `deviations` mide lo lejos que está `weight @ weight.T` de la identidad: con una matriz ortogonal, la distancia es cero. Llega a 0,5535 y acaba en
# 0,3449: esta matriz gira y además deforma. Prueba ahora con `orthogonal`, que viene con PyTorch.

# %% [markdown] lang="en"
# `deviations` measures how far `weight @ weight.T` is from the identity: with an orthogonal matrix, the distance is zero. It reaches 0.5535 and
# ends at 0.3449: this matrix rotates and also distorts. Now try `orthogonal`, which comes with PyTorch.

# %%
turned = nn.Linear(2, 2, bias=False)
nn.init.eye_(turned.weight)
orthogonal(turned)
print(fit_turn(turned))
print(turned.parametrizations.weight.original)

# %% [markdown] lang="es"
# La desviación, con cuatro decimales, es 0 en los 40 pasos, no solo en el último. La matriz se parece a `turn`, y el parámetro libre, no. Como la
# capa empezó en la identidad, solo puede aprender giros: para una reflexión hay que [partir de otra](../guides/parametrize.md#ready-made).

# %% [markdown] lang="en"
# The deviation, to four decimals, is 0 in the 40 steps, not only in the last. The matrix is like `turn`, and the free parameter is not. Since the
# layer started at the identity, it can only learn rotations: for a reflection you have to [start from
# another](../guides/parametrize.md#ready-made).

# %% alt-es="La letra L tres veces: la de `points` está recta; las otras dos están giradas y pasan cerca de los puntos de `target`. La de `orthogonal` conserva los ángulos rectos; la de `free` está torcida." alt-en="The letter L three times: that of `points` is straight; the other two are rotated and pass near the dots of `target`. That of `orthogonal` keeps the right angles; that of `free` is skewed."
order = [0, 1, 2, 3, 4, 5, 0]
shapes = {
    "points": points,
    "free": free(points).detach(),
    "orthogonal": turned(points).detach(),
}
for label, shape in shapes.items():
    plt.plot(*shape[order].T, label=label)
plt.plot(*target.T, ".", color="black", label="target")
plt.axis("equal")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# ## Hacer que los pesos sumen uno { #sum-to-one }
#
# `signal` mezcla tres fuentes en proporciones 0,2, 0,3 y 0,5. Unas proporciones son positivas y suman uno: `softmax` da las dos cosas. Escribe la
# parametrización y registra una sobre el peso. El logaritmo sirve de `right_inverse`: a partir de él, `softmax` devuelve las mismas proporciones,
# si eran positivas y ya sumaban uno.

# %% [markdown] lang="en"
# ## Make the weights sum to one { #sum-to-one }
#
# `signal` mixes three sources in the proportions 0.2, 0.3 and 0.5. Proportions are positive and sum to one: `softmax` gives both things. Write the
# parametrization and register one on the weight. The logarithm serves as `right_inverse`: from it, `softmax` gives back the same proportions, if
# they were positive and summed to one already.

# %%
torch.manual_seed(0)
sources = torch.randn(100, 3)
signal = sources @ torch.tensor([0.2, 0.3, 0.5]) + 0.1 * torch.randn(100)


class SumToOne(nn.Module):
    def forward(self, free):
        return torch.softmax(free, dim=0)

    def right_inverse(self, value):
        return value.log()


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.weight = nn.Parameter(torch.full((count,), 1 / count))

    def forward(self, sources):
        return sources @ self.weight


mix = Mix(3)
parametrize.register_parametrization(mix, "weight", SumToOne())
optimizer = torch.optim.SGD(mix.parameters(), lr=1)
weights = []
for _ in range(60):
    optimizer.zero_grad()
    nn.functional.mse_loss(mix(sources), signal).backward()
    optimizer.step()
    weights.append(mix.weight.tolist())
sums = [sum(row) for row in weights]
print(f"{min(sums):.4f} {max(sums):.4f}")
print([round(value, 3) for value in weights[-1]])
print(mix.parametrizations.weight.original)

# %% [markdown] lang="es"
# En los 60 pasos la suma, con cuatro decimales, es 1, y las proporciones acaban en 0,203, 0,304 y 0,493. Los valores libres son negativos y no suman uno.

# %% [markdown] lang="en"
# In the 60 steps the sum, to four decimals, is 1, and the proportions end at 0.203, 0.304 and 0.493. The free values are negative and do not sum to one.

# %% alt-es="Tres curvas que parten de cerca de un tercio: una baja hacia 0,2, otra baja a 0,3 y la otra sube a 0,5. Las líneas de puntos son las proporciones de la mezcla." alt-en="Three curves that start near one third: one falls towards 0.2, another falls to 0.3 and the other rises to 0.5. The dotted lines are the proportions of the mix."
plt.plot(weights, label=["$w_1$", "$w_2$", "$w_3$"])
for value in (0.2, 0.3, 0.5):
    plt.axhline(value, color="gray", linestyle=":")
plt.xlabel("step")
plt.ylabel("weight")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# ## Quitar la parametrización { #remove }
#
# El `state_dict()` tiene los valores libres, con su nombre largo. Para entregar el modelo con sus nombres corrientes, quítala al terminar.

# %% [markdown] lang="en"
# ## Remove the parametrization { #remove }
#
# The `state_dict()` has the free values, with their long name. To hand over the model with its ordinary names, remove it when you are done.

# %%
print(parametrize.is_parametrized(mix), list(mix.state_dict()))
parametrize.remove_parametrizations(mix, "weight")
print(parametrize.is_parametrized(mix), list(mix.state_dict()))
print(mix.weight)

# %% [markdown] lang="es"
# `weight` vuelve a ser un parámetro, con los valores restringidos. Desde ahora nada los sujeta: otro paso de entrenamiento, aquí hacia
# `signal + 1`, puede romper la suma.

# %% [markdown] lang="en"
# `weight` is a parameter again, with the constrained values. From now on nothing holds them: another training step, here towards `signal + 1`, may
# break the sum.

# %%
optimizer = torch.optim.SGD(mix.parameters(), lr=1)
optimizer.zero_grad()
nn.functional.mse_loss(mix(sources), signal + 1).backward()
optimizer.step()
print(f"{mix.weight.sum().item():.4f}")

# %% [markdown] lang="es"
# La suma es ahora 1,0356. Más casos, como asignar, copiar o congelar, en [Restringir con
# parametrizaciones](../guides/parametrize.md).

# %% [markdown] lang="en"
# The sum is now 1.0356. More cases, such as assigning, copying or freezing, in [Constrain with
# parametrizations](../guides/parametrize.md).

# %% [markdown] lang="es"
# ## Ejercicio: mantener un parámetro entre cero y uno { #exercise-interval }
#
# Escribe una parametrización que mantenga un valor entre 0 y 1, con `torch.sigmoid`, y su `right_inverse`, con `torch.logit`. Haz un módulo,
# `gate = nn.Module()`, con un parámetro `gate.value` que valga 0,5, y registra una sobre ese parámetro. Da 20 pasos de `SGD` con `lr=1` y la pérdida
# `(gate.value - 2) ** 2`, que lo empuja hacia 2. ¿Hasta dónde llega?

# %% [markdown] lang="en"
# ## Exercise: keep a parameter between zero and one { #exercise-interval }
#
# Write a parametrization that keeps a value between 0 and 1, with `torch.sigmoid`, and its `right_inverse`, with `torch.logit`. Make a module,
# `gate = nn.Module()`, with a parameter `gate.value` that is 0.5, and register one on that parameter. Take 20 steps of `SGD` with `lr=1` and the loss
# `(gate.value - 2) ** 2`, which pushes it towards 2. How far does it get?

# %% [markdown] lang="es" tags=["solution"]
# Llega a 0,975. Cerca de 1, el gradiente de `torch.sigmoid` es pequeño.

# %% [markdown] lang="en" tags=["solution"]
# It gets to 0.975. Near 1 the gradient of `torch.sigmoid` is small.

# %% tags=["solution"]
class Interval(nn.Module):
    def forward(self, free):
        return torch.sigmoid(free)

    def right_inverse(self, value):
        return torch.logit(value)


gate = nn.Module()
gate.value = nn.Parameter(torch.tensor(0.5))
parametrize.register_parametrization(gate, "value", Interval())
print(gate.value.item())
optimizer = torch.optim.SGD(gate.parameters(), lr=1)
for _ in range(20):
    optimizer.zero_grad()
    ((gate.value - 2) ** 2).backward()
    optimizer.step()
print(f"{gate.value.item():.3f}")

# %% [markdown] lang="es"
# ## Ejercicio: una matriz simétrica { #exercise-symmetric }
#
# Haz que el peso de una `nn.Linear(3, 3)` sea simétrico: copia debajo de la diagonal lo que hay encima. `triu()` da la diagonal y lo que hay
# encima; `triu(1)`, solo lo que hay encima. ¿Qué pasa si no escribes `right_inverse`? ¿Qué elementos de `original` reciben gradiente?

# %% [markdown] lang="en"
# ## Exercise: a symmetric matrix { #exercise-symmetric }
#
# Make the weight of an `nn.Linear(3, 3)` symmetric: copy below the diagonal what is above it. `triu()` gives the diagonal and what is above it;
# `triu(1)`, only what is above it. What happens if you do not write `right_inverse`? Which elements of `original` get a gradient?

# %% [markdown] lang="es" tags=["solution"]
# Sin `right_inverse` se puede registrar y entrenar: `original` conserva los valores que había. Lo que falla es asignar un peso. El gradiente de los
# elementos de debajo de la diagonal es cero, porque no se usan. Los elementos de encima se usan en dos sitios, y su gradiente suma los de ambos:
# con esta entrada de unos, es el doble que el de la diagonal.

# %% [markdown] lang="en" tags=["solution"]
# Without `right_inverse` it can be registered and trained: `original` keeps the values there were. What fails is assigning a weight. The gradient
# of the elements below the diagonal is zero, because they are not used. The elements above it are used in two places, and their gradient adds up
# both: with this input of ones, it is double the gradient of the diagonal.

# %% tags=["solution"]
class Symmetric(nn.Module):
    def forward(self, free):
        return free.triu() + free.triu(1).T


layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())
print(torch.equal(layer.weight, layer.weight.T))
layer(torch.ones(1, 3)).sum().backward()
print(layer.parametrizations.weight.original.grad)

# %% tags=["solution"]
layer.weight = torch.eye(3)  # raises: RuntimeError

# %% [markdown] lang="es"
# ## Ejercicio: quitar la parametrización y quedarse con el valor libre { #exercise-free }
#
# Quita la parametrización de `model.std` con `leave_parametrized=False`. ¿Qué valor queda en `std`? ¿Qué da ahora `model(data)`?

# %% [markdown] lang="en"
# ## Exercise: remove the parametrization and keep the free value { #exercise-free }
#
# Remove the parametrization of `model.std` with `leave_parametrized=False`. Which value is left in `std`? What does `model(data)` give now?

# %% [markdown] lang="es" tags=["solution"]
# Queda el valor libre, el logaritmo de 0,5, que no es una desviación típica: la pérdida vuelve a ser `nan`.

# %% [markdown] lang="en" tags=["solution"]
# The free value is left, the logarithm of 0.5, which is not a standard deviation: the loss is `nan` again.

# %% tags=["solution"]
parametrize.remove_parametrizations(model, "std", leave_parametrized=False)
print(model.std)
print(model(data).mean())

# %% [markdown] lang="es"
# ## Comprobar las tres restricciones { #check }
#
# Las tres restricciones se cumplieron, y `std` se acerca a la desviación típica de los datos.

# %% [markdown] lang="en"
# ## Check the three constraints { #check }
#
# The three constraints held, and `std` is close to the standard deviation of the data.

# %%
print(min(history) > 0, abs(history[-1] - data.std().item()) < 0.01)
product = turned.weight @ turned.weight.T
print(torch.allclose(product, torch.eye(2), atol=1e-5))
print(all(abs(total - 1) < 1e-5 for total in sums))
