# SPDX-License-Identifier: BSL-1.0
"""The kinds of frame that classify takes: how each is made from columns of plain values,
and how its decisions are read back."""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Callable

from contract import COUNTS, OUTPUT_COLUMNS
from england import day_received
from tables import vocabulary

LIBRARIES = ("pandas", "polars", "pyarrow")
ALL = []


@dataclass(frozen=True)
class Kind:
    """needs: libraries. make: columns of text as CSV has them -> a frame. read: decisions ->
    a dict of lists."""

    name: str
    needs: tuple
    make: Callable
    read: Callable

    def decisions(self, frame) -> list:
        """Each row with the text that CSV would have."""
        columns = self.read(frame)
        assert tuple(columns) == OUTPUT_COLUMNS
        return [dict(zip(columns, map(as_text, row))) for row in zip(*columns.values())]


def as_text(value) -> str:
    """Missing is empty; a date is its day."""
    if value is None or value != value:
        return ""
    return str(value)[:10] if hasattr(value, "year") else str(value)


def kind(name, *needs, read):
    def add(make):
        ALL.append(Kind(name, needs, make, read))
        return make

    return add


def is_here(library) -> bool:
    return find_spec(library) is not None


def missing_libraries() -> list:
    return [library for library in LIBRARIES if not is_here(library)]


def here() -> list:
    return [kind for kind in ALL if all(map(is_here, kind.needs))]


def left_out() -> list:
    return [kind.name for kind in ALL if kind not in here()]


def typed(columns) -> dict:
    """Values with types of their own in place of text; None where missing."""
    whole = {"age_months", *COUNTS}
    made = {}
    for name, values in columns.items():
        if name in whole:
            made[name] = [int(v) if v else None for v in values]
        elif name == "unborn" or name in vocabulary():
            made[name] = [v == "1" if v else None for v in values]
        elif name == "received":
            made[name] = [day_received(v) for v in values]
        elif name in ("present", "absent"):
            made[name] = [v.split(";") if v else [] for v in values]
        else:
            made[name] = [v or None for v in values]
    return made


def wide(columns) -> dict:
    """A column an indicator in place of the two lists, of those that any row names."""
    present = [set(v.split(";")) for v in columns["present"]]
    absent = [set(v.split(";")) for v in columns["absent"]]
    named = sorted(set().union(*present, *absent) - {""})
    return {
        **{name: values for name, values in columns.items() if name not in ("present", "absent")},
        **{name: ["1" if name in p else "0" if name in a else "" for p, a in zip(present, absent)]
           for name in named},
    }


def pandas_columns(frame):
    """None for what pandas takes as missing."""
    return {name: [None if value != value else value for value in frame[name].tolist()]
            for name in frame.columns}


@kind("mapping of text", read=dict)
def _(columns):
    return columns


@kind("mapping of values", read=dict)
def _(columns):
    return typed(columns)


@kind("mapping, wide", read=dict)
def _(columns):
    return typed(wide(columns))


@kind("mapping of arrays", "pandas", read=dict)
def _(columns):
    import numpy

    return {name: numpy.array(values) for name, values in columns.items()}


@kind("pandas of text", "pandas", read=pandas_columns)
def _(columns):
    import pandas

    return pandas.DataFrame(columns, index=range(7, 7 + len(columns["referral_id"])))


@kind("pandas of numbers and dates", "pandas", read=pandas_columns)
def _(columns):
    import pandas

    frame = pandas.DataFrame(typed(columns))
    for name in ("age_months", *COUNTS):
        frame[name] = frame[name].astype("float64")
    frame["received"] = pandas.to_datetime(frame["received"])
    return frame


@kind("pandas of nullable types", "pandas", read=pandas_columns)
def _(columns):
    import pandas

    frame = pandas.DataFrame(typed(columns))
    for name in ("age_months", *COUNTS):
        frame[name] = frame[name].astype("Int64")
    frame["unborn"] = frame["unborn"].astype("boolean")
    frame["referral_id"] = frame["referral_id"].astype("string")
    frame["consent"] = frame["consent"].astype("category")
    frame["referral_source"] = frame["referral_source"].astype("category")
    frame["received"] = pandas.to_datetime(frame["received"]).dt.tz_localize("Europe/London")
    return frame


@kind("pandas, wide", "pandas", read=pandas_columns)
def _(columns):
    import pandas

    frame = pandas.DataFrame(typed(wide(columns)))
    for place, name in enumerate(name for name in frame.columns if name in vocabulary()):
        for dtype in (("boolean",), ("float64",), ("object",), ("float64", "Int8"))[place % 4]:
            frame[name] = frame[name].astype(dtype)
    return frame


@kind("pandas of Arrow types", "pandas", "pyarrow", read=pandas_columns)
def _(columns):
    return arrow_table(typed(columns)).to_pandas(types_mapper=__import__("pandas").ArrowDtype)


def polars_columns(frame):
    return frame.to_dict(as_series=False)


@kind("polars of text", "polars", read=polars_columns)
def _(columns):
    import polars

    return polars.DataFrame(columns)


@kind("polars of values", "polars", read=polars_columns)
def _(columns):
    import polars

    frame = polars.DataFrame(typed(columns), schema_overrides={
        "received": polars.Date, **{name: polars.UInt16 for name in ("age_months", *COUNTS)}})
    frame = frame.with_columns(polars.col("consent").cast(polars.Categorical),
                               polars.col("received").cast(polars.Datetime("us")))
    return polars.concat([frame[:3], frame[3:]], rechunk=False)


@kind("polars, wide", "polars", read=polars_columns)
def _(columns):
    import polars

    return polars.DataFrame(typed(wide(columns)))


def arrow_types(pyarrow) -> dict:
    """Of columns that may have nothing but missing values."""
    return {"received": pyarrow.date32(), "present": pyarrow.list_(pyarrow.string()),
            **{name: pyarrow.int32() for name in COUNTS}}


def arrow_table(columns):
    import pyarrow

    types = arrow_types(pyarrow)
    return pyarrow.table({name: pyarrow.array(values, type=types.get(name))
                          for name, values in columns.items()})


def arrow_texts(columns):
    import pyarrow

    return pyarrow.table({name: pyarrow.array(values, type=pyarrow.string())
                          for name, values in columns.items()})


def arrow_columns(frame):
    return frame.to_pydict()


@kind("arrow of text", "pyarrow", read=arrow_columns)
def _(columns):
    return arrow_texts(columns)


@kind("arrow in pieces with offsets", "pyarrow", read=arrow_columns)
def _(columns):
    import pyarrow

    table = arrow_table(typed(columns))
    third = len(table) // 3
    spare = table.slice(0, min(5, len(table)))
    whole = pyarrow.concat_tables([spare, table]).combine_chunks().slice(len(spare))
    return pyarrow.concat_tables([whole.slice(0, third), whole.slice(third, third),
                                  whole.slice(2 * third)])


@kind("arrow of coded text", "pyarrow", read=arrow_columns)
def _(columns):
    table = arrow_texts(columns)
    for name in ("consent", "referral_source", "present", "received", "age_months"):
        at = table.column_names.index(name)
        table = table.set_column(at, name, table[name].dictionary_encode())
    return table


@kind("arrow of views and long offsets", "pyarrow", read=arrow_columns)
def _(columns):
    import pyarrow

    table = arrow_texts(columns)
    types = [pyarrow.string_view(), pyarrow.large_string(), pyarrow.string()]
    return pyarrow.table({name: table[name].combine_chunks().cast(types[n % 3])
                          for n, name in enumerate(table.column_names)})


@kind("arrow, wide", "pyarrow", read=arrow_columns)
def _(columns):
    return arrow_table(typed(wide(columns)))


@kind("arrow record batch", "pyarrow", read=arrow_columns)
def _(columns):
    import pyarrow

    table = arrow_table(typed(columns))
    return pyarrow.RecordBatch.from_arrays([table[n].combine_chunks() if table[n].num_chunks != 1
                                            else table[n].chunk(0) for n in table.column_names],
                                           names=table.column_names)


@kind("arrow reader", "pyarrow", read=lambda reader: arrow_columns(reader.read_all()))
def _(columns):
    return arrow_texts(columns).to_reader(max_chunksize=1000)


class Capsules:
    """A library that nobody knows, with nothing but the Arrow PyCapsule interface."""

    def __init__(self, table):
        self._table = table

    def __arrow_c_stream__(self, requested_schema=None):
        return self._table.__arrow_c_stream__(requested_schema)


def capsule_columns(frame):
    import pyarrow

    return arrow_columns(pyarrow.table(frame))


@kind("capsules of an unknown library", "pyarrow", read=capsule_columns)
def _(columns):
    return Capsules(arrow_texts(columns))
