"""The one exception for mistakes a user can mend."""


class LmkitError(Exception):
    """A mistake outside the program: a bad file, a bad setting, a full disk.

    The message is one line that names the place (file, line or value), what is wrong there and what to do.
    The command line prints it without a traceback and exits with 1.
    """
