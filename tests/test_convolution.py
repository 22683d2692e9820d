"""Convolution against loops over the formulas in float64, against torch's own, and against figures of papers."""

import math
from functools import partial
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from lmkit.errors import LmkitError
from lmkit.nn.convolution import (
    CharacterCNN,
    Convolution1d,
    Convolution2d,
    ConvolutionStage,
    GatedBlock,
    GatedConvolution,
    Highway,
    correlate1d,
    correlate2d,
)
from lmkit.nn.pooling import max_pool1d, max_pool2d
from lmkit.nn.state import select
from lmkit.nn.windows import Padding, output_lengths, output_size, receptive_field


def random(*shape: int, device: torch.device, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64).to(device)


def loop1d(inputs: Tensor, kernel: Tensor, bias: Tensor, stride: int, before: int, after: int) -> Tensor:
    """The formula, one number at a time."""
    (batch, time, features), (out, _, field) = inputs.shape, kernel.shape
    count = (before + time + after - field) // stride + 1
    found = torch.zeros(batch, count, out, dtype=inputs.dtype)
    for b in range(batch):
        for t in range(count):
            for e in range(out):
                total = float(bias[e])
                for d in range(features):
                    for k in range(field):
                        place = t * stride + k - before
                        if 0 <= place < time:
                            total += float(inputs[b, place, d] * kernel[e, d, k])
                found[b, t, e] = total
    return found


# --- windows ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "field", "stride", "padding", "count"),
    [
        (227, 11, 4, 0, 55),  # AlexNet's first layer, Krizhevsky et al. 2012
        (5, 3, 2, 1, 3),
        (7, 3, 2, 0, 3),
        (32, 5, 1, 0, 28),  # LeNet-5's first layer, LeCun et al. 1998
        (4, 3, 1, "valid", 2),
        (4, 3, 1, "same", 4),
        (4, 4, 1, "same", 4),
        (5, 4, 2, "same", 3),
        (4, 4, 2, "causal", 2),
        (1, 9, 1, "causal", 1),
    ],
)
def test_the_number_of_windows(size: int, field: int, stride: int, padding: Padding, count: int) -> None:
    assert output_size(size, field, stride, padding) == count
    assert output_lengths(torch.tensor([size]), field, stride, padding).tolist() == [count]


def test_windows_that_do_not_come_out_even_are_refused() -> None:
    # the paper says 224, which gives 54.25; cropping 1 position or adding 3 (227) makes it whole
    with pytest.raises(LmkitError, match=r"\(224 \+ 0 - 11\) / 4 \+ 1 .* crop 1 or add 3"):
        output_size(224, 11, 4)
    assert output_size(223, 11, 4) == 54
    assert output_size(224, 11, 4, floor=True) == 54


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((2, 3, 1, "valid"), "does not fit"),
        ((0, 3, 1, "same"), "does not fit"),
        ((5, 3, 0, 0), "at least 1"),
        ((5, 3, 1, "circular"), "'circular' is unknown"),
        ((5, 3, 1, -1), "-1 is unknown"),
    ],
)
def test_windows_that_cannot_be_are_refused(arguments: Any, message: str) -> None:
    with pytest.raises(LmkitError, match=message):
        output_size(*arguments)


def test_receptive_field_of_stacked_convolutions() -> None:
    assert [receptive_field([(3, 1)] * depth) for depth in range(6)] == [1, 3, 5, 7, 9, 11]
    # Araujo et al. 2019, "Computing receptive fields of convolutional neural networks": VGG-16 212, ResNet-50 483
    # (as in TF-Slim: the last unit of a block has the stride)
    vgg = [layer for depth in (2, 2, 3, 3, 3) for layer in [(3, 1)] * depth + [(2, 2)]]
    assert receptive_field(vgg) == 212
    resnet = [(7, 2), (3, 2)]
    for units, stride in ((3, 2), (4, 2), (6, 2), (3, 1)):
        resnet += [(1, 1), (3, 1), (1, 1)] * (units - 1) + [(1, 1), (3, stride), (1, 1)]
    assert receptive_field(resnet) == 483


@pytest.mark.parametrize("layers", [[(3, 1), (2, 2), (4, 1)], [(5, 3), (3, 2), (2, 1)]])
def test_receptive_field_is_what_an_output_depends_on(layers: list[tuple[int, int]]) -> None:
    inputs = torch.ones(1, 60, 1, dtype=torch.float64, requires_grad=True)
    outputs: Tensor = inputs
    for field, stride in layers:
        outputs = correlate1d(outputs, torch.ones(1, 1, field, dtype=torch.float64), stride=stride, floor=True)
    (gradient,) = torch.autograd.grad(outputs[0, 1, 0], inputs)
    seen = gradient[0, :, 0].nonzero()[:, 0]
    assert int(seen.max() - seen.min()) + 1 == receptive_field(layers)


# --- correlation ------------------------------------------------------------------------------------------------------


def test_the_kernel_is_not_flipped(device: torch.device) -> None:
    # (x * k)_i = sum over m of x_(i+m-1) k_m: x = 1 2 3 4, k = 1 0 -1 gives -2 -2
    inputs = torch.tensor([1.0, 2.0, 3.0, 4.0], device=device)[None, :, None]
    kernel = torch.tensor([1.0, 0.0, -1.0], device=device)[None, None]
    assert correlate1d(inputs, kernel)[0, :, 0].tolist() == [-2.0, -2.0]
    assert correlate1d(inputs, kernel, padding="same")[0, :, 0].tolist() == [-2.0, -2.0, -2.0, 3.0]
    assert correlate1d(inputs, kernel, padding="causal")[0, :, 0].tolist() == [-1.0, -2.0, -2.0, -2.0]


@pytest.mark.parametrize(
    ("time", "field", "stride", "padding", "sides"),
    [
        (6, 3, 1, "valid", (0, 0)),
        (7, 3, 2, "valid", (0, 0)),
        (6, 4, 1, "same", (1, 2)),
        (6, 3, 2, "same", (1, 1)),
        (6, 4, 1, "causal", (3, 0)),
        (7, 3, 3, "causal", (2, 0)),
        (5, 3, 2, 1, (1, 1)),
    ],
)
def test_correlation_is_the_formula(
    time: int, field: int, stride: int, padding: Padding, sides: tuple[int, int], device: torch.device
) -> None:
    inputs, kernel = random(2, time, 3, device=device), random(4, 3, field, device=device, seed=1)
    bias = random(4, device=device, seed=2)
    found = correlate1d(inputs, kernel, bias, stride=stride, padding=padding)
    torch.testing.assert_close(found.cpu(), loop1d(inputs, kernel, bias, stride, *sides))


def test_correlation_of_images_is_the_formula(device: torch.device) -> None:
    images, kernel = random(2, 3, 5, 6, device=device), random(4, 3, 3, 2, device=device, seed=1)
    expected = torch.zeros(2, 4, 2, 3, dtype=torch.float64)
    for b, i, j, k in ((b, i, j, k) for b in range(2) for i in range(4) for j in range(2) for k in range(3)):
        for el, m, n in ((el, m, n) for el in range(3) for m in range(3) for n in range(2)):
            expected[b, i, j, k] += (images[b, el, 2 * j + m, 2 * k + n] * kernel[i, el, m, n]).cpu()
    torch.testing.assert_close(correlate2d(images, kernel, stride=2).cpu(), expected)


@pytest.mark.parametrize("padding", ["same", 1])
def test_correlation_of_images_pads_as_torch(padding: Padding, device: torch.device) -> None:
    images, kernel = random(1, 2, 6, 5, device=device), random(3, 2, 3, 3, device=device, seed=1)
    expected = functional.conv2d(images, kernel, padding=padding)  # type: ignore[arg-type]
    torch.testing.assert_close(correlate2d(images, kernel, padding=padding), expected)


def test_an_image_keeps_its_size_whatever_the_kernel(device: torch.device) -> None:
    images = random(1, 2, 6, 5, device=device)
    rows = correlate2d(images, random(1, 2, 4, 1, device=device, seed=1), padding="same")  # 4 rows, 1 column
    expected = functional.conv2d(functional.pad(images, (0, 0, 1, 2)), random(1, 2, 4, 1, device=device, seed=1))
    torch.testing.assert_close(rows, expected)


def test_images_have_no_order() -> None:
    with pytest.raises(LmkitError, match="for sequences"):
        correlate2d(torch.zeros(1, 1, 4, 4), torch.zeros(1, 1, 2, 2), padding="causal")


def test_a_shift_of_the_input_shifts_the_output(device: torch.device) -> None:
    inputs, kernel = random(1, 12, 2, device=device), random(3, 2, 3, device=device, seed=1)

    def circular(values: Tensor) -> Tensor:
        return correlate1d(torch.cat([values[:, -1:], values, values[:, :1]], dim=1), kernel)

    torch.testing.assert_close(circular(inputs.roll(4, dims=1)), circular(inputs).roll(4, dims=1))
    shifted = correlate1d(inputs.roll(4, dims=1), kernel, padding="same")
    unshifted = correlate1d(inputs, kernel, padding="same").roll(4, dims=1)
    differs = (shifted - unshifted).abs().amax(dim=2)[0] > 1e-9
    assert differs.nonzero()[:, 0].tolist() == [0, 3, 4, 11]  # the borders of the two; inside they agree


def test_a_layer_starts_as_torchs_own_and_counts_its_parameters(device: torch.device) -> None:
    assert sum(p.numel() for p in Convolution2d(1, 6, (5, 5)).parameters()) == 156  # LeNet-5, C1
    assert sum(p.numel() for p in Convolution1d(3, 4, 5, bias=False).parameters()) == 60
    torch.manual_seed(1)
    weight = Convolution1d(50, 80, 5).weight.detach()
    bound = 1 / math.sqrt(50 * 5)
    assert bound * 0.99 < float(weight.abs().max()) <= bound
    layer, torchs = Convolution1d(3, 4, 5, padding=2).to(device), nn.Conv1d(3, 4, 5, padding=2).to(device)
    torchs.load_state_dict(layer.state_dict())
    inputs = random(2, 9, 3, device=device).float()
    torch.testing.assert_close(layer(inputs), torchs(inputs.transpose(1, 2)).transpose(1, 2))


def test_a_dense_layer_in_place_of_a_convolution() -> None:
    # 200 x 200 x 500 weights, the argument for sharing them; a 5 x 5 convolution to 500 maps needs 12500
    dense = nn.Linear(200 * 200, 500, bias=False, device="meta")
    shared = Convolution2d(1, 500, (5, 5), bias=False)
    assert (dense.weight.numel(), shared.weight.numel()) == (20_000_000, 12_500)


@pytest.mark.parametrize("padding", ["same", "causal"])
@pytest.mark.parametrize("stride", [1, 2])
def test_padding_and_batch_mates_change_nothing(padding: Padding, stride: int, device: torch.device) -> None:
    layer = Convolution1d(3, 4, 4, stride=stride, padding=padding).double().to(device)
    lengths = torch.tensor([7, 3, 5], device=device)
    inputs = random(3, 7, 3, device=device)
    mask = torch.arange(7, device=device) < lengths[:, None]
    batch = layer(inputs.masked_fill(~mask[:, :, None], math.nan), mask)
    counts = output_lengths(lengths, 4, stride, padding)
    for row, (length, count) in enumerate(zip(lengths.tolist(), counts.tolist(), strict=True)):
        alone = layer(inputs[row : row + 1, :length])
        assert alone.shape[1] == count
        torch.testing.assert_close(batch[row, :count], alone[0])


def test_gradients_of_correlation(device: torch.device) -> None:
    arguments = [random(2, 5, 2, device=device), random(3, 2, 2, device=device, seed=1), random(3, device=device)]
    arguments = [argument.requires_grad_() for argument in arguments]
    assert torch.autograd.gradcheck(partial(correlate1d, padding="causal", stride=2), arguments)


# --- causal layers, step by step --------------------------------------------------------------------------------------

CAUSAL = [
    lambda: Convolution1d(4, 4, 3, padding="causal"),
    lambda: Convolution1d(4, 4, 1, padding="causal"),
    lambda: GatedConvolution(4, 4, 3),
    lambda: GatedBlock(4, 3),
    lambda: GatedBlock(4, 3, bottleneck=2),
]


@pytest.mark.parametrize("build", CAUSAL)
def test_no_position_sees_a_later_one(build: Any, device: torch.device) -> None:
    layer, inputs = build().double().to(device), random(2, 8, 4, device=device)
    changed = inputs.clone()
    changed[:, 5:] += 1.0
    assert torch.equal(layer(inputs)[:, :5], layer(changed)[:, :5])
    assert not torch.allclose(layer(inputs)[:, 5], layer(changed)[:, 5])


@pytest.mark.parametrize("build", CAUSAL)
@pytest.mark.parametrize("sizes", [[1] * 8, [3, 5], [8], [6, 1, 1]])
def test_steps_give_what_the_whole_gives(build: Any, sizes: list[int], device: torch.device) -> None:
    layer, inputs = build().double().to(device), random(2, 8, 4, device=device)
    outputs, state = [], layer.start(2)
    for chunk in inputs.split(sizes, dim=1):
        output, state = layer.step(chunk, state)
        outputs.append(output)
    torch.testing.assert_close(torch.cat(outputs, dim=1), layer(inputs))


@pytest.mark.parametrize("build", CAUSAL)
def test_rows_of_unequal_lengths_go_on_where_they_ended(build: Any, device: torch.device) -> None:
    layer, inputs = build().double().to(device), random(3, 8, 4, device=device)
    lengths = torch.tensor([8, 1, 4], device=device)
    _, state = layer.step(inputs, layer.start(3), lengths)
    after = random(3, 1, 4, device=device, seed=1)
    found, _ = layer.step(after, state)
    for row, length in enumerate(lengths.tolist()):
        whole = torch.cat([inputs[row : row + 1, :length], after[row : row + 1]], dim=1)
        torch.testing.assert_close(found[row, 0], layer(whole)[0, -1])
    reordered, _ = layer.step(after[[2, 0]], select(state, torch.tensor([2, 0], device=device)))
    torch.testing.assert_close(reordered, found[[2, 0]])


@pytest.mark.parametrize("layer", [Convolution1d(2, 2, 3), Convolution1d(2, 2, 3, padding="causal", stride=2)])
def test_only_causal_layers_step(layer: Convolution1d) -> None:
    with pytest.raises(LmkitError, match="step by step"):
        layer.step(torch.zeros(1, 1, 2), layer.start(1))


def test_a_feed_forward_ngram_model_is_a_causal_convolution(device: torch.device) -> None:
    """Bengio 2003: tanh(H [x_(t-2); x_(t-1); x_t] + d) at each position, zeros before the text."""
    layer, inputs = Convolution1d(4, 5, 3, padding="causal").double().to(device), random(1, 6, 4, device=device)
    matrix = layer.weight.transpose(1, 2).flatten(1)  # (5, 3 * 4): the vectors of the context side by side
    padded = torch.cat([inputs.new_zeros(2, 4), inputs[0]])
    loop = torch.stack([torch.tanh(matrix @ padded[t : t + 3].flatten() + layer.bias) for t in range(6)])
    torch.testing.assert_close(layer(inputs).tanh()[0], loop)


# --- gated, highway, stage --------------------------------------------------------------------------------------------


def test_the_gate_is_that_of_the_paper(device: torch.device) -> None:
    layer, inputs = GatedConvolution(3, 2, 2).double().to(device), random(2, 5, 3, device=device)
    kernel, bias = layer.convolution.weight, layer.convolution.bias
    assert bias is not None
    linear = correlate1d(inputs, kernel[:2], bias[:2], padding="causal")
    gate = correlate1d(inputs, kernel[2:], bias[2:], padding="causal")
    torch.testing.assert_close(layer(inputs), linear / (1 + torch.exp(-gate)))


def test_a_gated_block_adds_to_its_input(device: torch.device) -> None:
    block, inputs = GatedBlock(4, 3, bottleneck=2, padding="same").double().to(device), random(2, 5, 4, device=device)
    first, middle, last = block.layers
    torch.testing.assert_close(block(inputs), inputs + last(middle(first(inputs))))
    assert [tuple(layer.convolution.weight.shape) for layer in block.layers] == [(4, 4, 1), (4, 2, 3), (8, 2, 1)]
    lengths = torch.tensor([5, 2], device=device)
    mask = torch.arange(5, device=device) < lengths[:, None]
    torch.testing.assert_close(block(inputs, mask)[1, :2], block(inputs[1:, :2])[0])


def test_highway_is_that_of_the_paper(device: torch.device) -> None:
    layer, inputs = Highway(3).double().to(device), random(5, 3, device=device)
    assert layer.gate.bias.tolist() == [-2.0] * 3
    t = 1 / (1 + torch.exp(-(inputs @ layer.gate.weight.T + layer.gate.bias)))
    g = (inputs @ layer.transform.weight.T + layer.transform.bias).clamp(min=0)
    torch.testing.assert_close(layer(inputs), t * g + (1 - t) * inputs)
    nn.init.constant_(layer.gate.bias, -100.0)
    torch.testing.assert_close(layer(inputs), inputs)


def test_a_stage_is_convolution_detector_pooling(device: torch.device) -> None:
    stage = ConvolutionStage(Convolution2d(1, 2, (3, 3)), torch.relu, partial(max_pool2d, field=2)).double().to(device)
    images = random(1, 1, 6, 6, device=device)
    expected = functional.max_pool2d(functional.conv2d(images, *stage.convolution.parameters()).relu(), 2)
    torch.testing.assert_close(stage(images), expected)
    text = ConvolutionStage(Convolution1d(2, 3, 3, padding="same"), torch.tanh, partial(max_pool1d, field=2))
    assert text(torch.zeros(4, 6, 2)).shape == (4, 3, 3)


# --- character CNN ----------------------------------------------------------------------------------------------------


def characters(device: torch.device) -> CharacterCNN:
    torch.manual_seed(3)
    return CharacterCNN(30, 5, [(1, 4), (2, 6), (4, 8)], highways=2).double().to(device)


@pytest.mark.parametrize("word", [[7, 3, 9, 2, 11], [7, 3, 9], [7]])
def test_a_word_is_computed_as_in_the_paper(word: list[int], device: torch.device) -> None:
    """max over i of tanh(<C[:, i : i + w - 1], H> + b), then highways: Kim 2016, equations 5 to 8.

    A word shorter than the window is filled up with zeros.
    """
    model = characters(device)
    features = []
    for convolution in model.convolutions:
        for kernel, bias in zip(convolution.weight, convolution.bias, strict=True):  # type: ignore[arg-type]
            width = kernel.shape[1]
            vectors = functional.pad(model.embedding.weight[word], (0, 0, 0, max(0, width - len(word))))
            windows = [vectors[i : i + width].T for i in range(len(vectors) - width + 1)]
            features.append(torch.stack([torch.tanh((window * kernel).sum() + bias) for window in windows]).max())
    expected = model.highways(torch.stack(features))
    found = model(torch.tensor([word], device=device), torch.tensor([len(word)], device=device))
    torch.testing.assert_close(found[0], expected)


def test_padding_never_enters_the_maximum(device: torch.device) -> None:
    model = characters(device)
    with torch.no_grad():  # windows over padding would win: they are tanh(bias), the others nearly -1
        for convolution in model.convolutions:
            convolution.weight.abs_().mul_(-1.0)  # type: ignore[operator,union-attr]
            convolution.bias.fill_(0.0)  # type: ignore[operator,union-attr]
        model.embedding.weight.abs_().add_(1.0)
    spelling = torch.tensor([[4, 8, 15, 16, 23]], device=device)
    alone = model(spelling, torch.tensor([5], device=device))
    padded = model(functional.pad(spelling, (0, 9), value=1), torch.tensor([5], device=device))
    torch.testing.assert_close(padded, alone)


@pytest.mark.parametrize("length", [1, 2, 3, 4, 6])
def test_a_word_does_not_depend_on_the_words_beside_it(length: int, device: torch.device) -> None:
    model = characters(device)
    spellings = torch.randint(30, (4, 12), generator=torch.Generator().manual_seed(1)).to(device)
    lengths = torch.tensor([12, length, 5, 1], device=device)
    alone = model(spellings[1:2, :length], lengths[1:2])
    torch.testing.assert_close(model(spellings, lengths)[1:2], alone)


def test_each_word_is_computed_once_in_a_batch(device: torch.device) -> None:
    model = characters(device)
    spellings = torch.randint(30, (6, 9), generator=torch.Generator().manual_seed(1)).to(device)
    lengths = torch.tensor([9, 1, 4, 2, 7, 3], device=device)
    words = torch.tensor([[2, 1, 2, 5], [1, 1, 3, 2]], device=device)
    computed = []
    model.register_forward_pre_hook(lambda _, arguments: computed.append(len(arguments[0])))
    found = model.embed(words, spellings, lengths)
    assert computed == [4]  # words 1, 2, 3, 5
    torch.testing.assert_close(found, model(spellings, lengths)[words])
    gradients = []
    for way in (model.embed(words, spellings, lengths), model(spellings, lengths)[words]):
        gradients.append(torch.autograd.grad(way.square().sum(), list(model.parameters())))
    torch.testing.assert_close(gradients[0], gradients[1])


def test_the_small_model_of_the_paper_has_its_sizes() -> None:
    # Kim 2016, table 2, small: widths 1 to 6, 25 w filters each, characters of size 15; 525 features a word
    model = CharacterCNN(51, 15, [(width, 25 * width) for width in range(1, 7)])
    assert model.out_features == 525
    with pytest.raises(LmkitError, match="without filters"):
        CharacterCNN(51, 15, [])
