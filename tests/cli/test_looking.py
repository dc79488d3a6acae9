"""``coach resume``, ``coach rules``, ``coach doctor`` and ``coach app``."""

from __future__ import annotations

import json
import socket
from collections.abc import Sequence
from pathlib import Path

import pytest

from coach.rules import catalogue, question_catalogue
from tests.cli.conftest import Coach


class TestResume:
    """What is read from a résumé."""

    def test_shows_values_with_their_lines(self, coach: Coach, repository: Path) -> None:
        """Name and school, each with the line it came from."""
        ended = coach("resume", repository / "examples" / "resume.pdf")

        assert (0, "") == (ended.code, ended.err)
        assert "Maya Patel  (line 1)" in ended.out
        assert "Ohio State University" in ended.out

    def test_json_has_the_profile_and_its_lines(self, coach: Coach, repository: Path) -> None:
        """The shape of the documentation, without the text of the file."""
        ended = coach("resume", repository / "examples" / "resume.pdf", "--json")

        assert ["schema", "profile", "lines", "doubtful", "not_understood", "hidden"] == list(
            json.loads(ended.out)
        )

    @pytest.mark.parametrize(
        ("name", "said"), [("missing.pdf", "There is no résumé"), (".", "folder")]
    )
    def test_bad_input_is_told_in_a_sentence(self, name: str, said: str, coach: Coach) -> None:
        """The path is named, and what to do."""
        ended = coach("resume", name)

        assert (3, "") == (ended.code, ended.out)
        assert said in ended.err


class TestRules:
    """The catalogue."""

    def test_lists_every_rule(self, coach: Coach) -> None:
        """Each with its severity and what it says."""
        out = coach("rules").out

        names = [rule.name for rule in catalogue()]
        names += [rule.name for rule in question_catalogue()]
        assert [] == [name for name in names if name not in out]

    def test_explains_one_with_its_reason_source_and_examples(self, coach: Coach) -> None:
        """All there is to know about it."""
        out = coach("rules", "no-job-ask").out

        for part in ("error, in", "Why: ", "Source: docs/", "Keeps the rule", "Does not"):
            assert part in out

    def test_an_unknown_rule_gets_the_nearest(self, coach: Coach) -> None:
        """A slip is answered with the right name."""
        ended = coach("rules", "no-jobs-ask")

        assert 2 == ended.code
        assert "the nearest is 'no-job-ask'" in ended.err

    def test_json_holds_one_or_all(self, coach: Coach) -> None:
        """The same shape for both."""
        one = json.loads(coach("rules", "length", "--json").out)["rules"]
        every = json.loads(coach("rules", "--json").out)["rules"]

        assert ["length"] == [rule["name"] for rule in one]
        assert one[0] in every

    def test_a_name_that_two_rules_share_explains_both(self, coach: Coach) -> None:
        """One is for emails, one for questions."""
        kinds = [
            rule["kinds"] for rule in json.loads(coach("rules", "homework", "--json").out)["rules"]
        ]

        assert [False, True] == ["question" in each for each in kinds]


class TestDoctor:
    """How this installation is set up."""

    def test_without_a_model_it_says_who_writes_and_how_to_change_that(self, coach: Coach) -> None:
        """The built-in writer, and the variable to set."""
        ended = coach("doctor")

        assert 0 == ended.code
        assert "built-in writer" in ended.out
        assert "COACH_MODEL" in ended.out

    def test_a_model_without_a_key_is_remarked(
        self, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is the commonest thing to be missing; a server of one's own may need none."""
        monkeypatch.setenv("COACH_MODEL", "openai/invented")
        alone = coach("doctor").out
        monkeypatch.setenv("COACH_API_BASE", "http://localhost:8080/v1")
        own = coach("doctor").out

        assert "No key is set" in alone
        assert "No key is set" not in own

    def test_a_model_of_no_known_provider_is_remarked(
        self, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A name without its provider is the next commonest mistake; how to write it is said."""
        monkeypatch.setenv("COACH_MODEL", "my-model")
        unknown = coach("doctor").out
        monkeypatch.setenv("COACH_MODEL", "openai/my-model")
        known = coach("doctor").out

        assert "provider/name" in unknown
        assert "provider/name" not in known

    def test_no_key_is_ever_shown(self, coach: Coach, monkeypatch: pytest.MonkeyPatch) -> None:
        """That a key is set is said, and no more."""
        monkeypatch.setenv("COACH_API_KEY", "sk-very-private")
        monkeypatch.setenv("OPENAI_API_KEY", "sk-more-private")
        monkeypatch.setenv("COACH_MODEL", "openai/invented")
        ended = coach("doctor")

        assert "COACH_API_KEY is set" in ended.out
        assert "private" not in ended.out + ended.err

    def test_an_address_with_a_password_is_shown_without_it(
        self, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What stands before the @ of an address is masked."""
        monkeypatch.setenv("COACH_API_BASE", "https://maya:secret@models.example.org/v1?key=hush")
        out = coach("doctor").out

        assert "models.example.org/v1" in out
        assert "secret" not in out
        assert "hush" not in out

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            ("COACH_TIMEOUT", "soon"),
            ("COACH_POLICY", "missing.toml"),
            ("COACH_API_BASE", "htp:/localhost"),
        ],
    )
    def test_a_wrong_setting_is_named(
        self, variable: str, value: str, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The exit code says that set-up is to be put right."""
        monkeypatch.setenv(variable, value)
        ended = coach("doctor")

        assert 4 == ended.code
        assert ended.err.startswith("coach: ")


class TestApp:
    """Handing over to the server."""

    def test_starts_the_server_on_the_port(
        self, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """This process becomes Streamlit's, with our own script."""
        started: list[str] = []

        def become(_: str, words: Sequence[str]) -> None:
            started.extend(words)
            raise KeyboardInterrupt

        monkeypatch.setattr("os.execv", become)

        assert 130 == coach("app", "--port", "18502").code
        assert any("streamlit" in word for word in started)
        assert any("18502" in word for word in started)

    def test_a_taken_port_is_told_with_another_to_try(self, coach: Coach) -> None:
        """Before the server starts, in a sentence."""
        with socket.socket() as taken:
            taken.bind(("localhost", 0))
            taken.listen()
            port = taken.getsockname()[1]
            ended = coach("app", "--port", str(port))

        assert 4 == ended.code
        assert f"Port {port} is in use" in ended.err

    def test_a_port_that_is_none_is_a_usage_error(self, coach: Coach) -> None:
        """Numbers end at 65535."""
        assert 2 == coach("app", "--port", "70000").code
