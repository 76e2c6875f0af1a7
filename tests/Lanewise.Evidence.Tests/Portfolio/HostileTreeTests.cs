using System.Net.Sockets;
using System.Text;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Evidence.Tests.Portfolio;

public sealed class HostileTreeTests
{
    private const string Good = "async def f(): pass\n";

    [Fact]
    public void Links_are_not_followed()
    {
        using var tree = new TemporaryTree().With("a.py", Good).With("in/b.py", Good);
        File.CreateSymbolicLink(Path.Combine(tree.Root, "passwd.py"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(tree.Root, "up"), "..");

        var report = tree.Read();

        report.Files.Select(f => f.Path).ShouldBe(["a.py", "in/b.py"]);
        report
            .Skipped.Select(s => (s.Path, s.Reason))
            .ShouldBe([("passwd.py", "is a symbolic link"), ("up", "is a symbolic link")]);
    }

    [Fact]
    public void A_file_of_two_gigabytes_is_left_out_unread()
    {
        using var tree = new TemporaryTree().With("a.py", Good);
        using (var file = File.Create(Path.Combine(tree.Root, "big.py")))
        {
            file.SetLength(2L << 30);
        }

        var report = tree.Read();

        report.LeftOut.Single(l => l.Reason == "too large").Bytes.ShouldBe(2L << 30);
        report.Files.Length.ShouldBe(1);
    }

    [Fact]
    public void A_pipe_and_a_socket_are_not_waited_for()
    {
        using var tree = new TemporaryTree().With("a.py", Good).With("empty.py", "");
        tree.Run("mkfifo", "pipe.py");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(tree.Root, "socket.py")));

        var report = tree.Read();

        report.Files.Select(f => f.Path).ShouldBe(["a.py", "empty.py"]);
        report.Skipped.Select(s => s.Path).ShouldBe(["pipe.py", "socket.py"]);
        report.Skipped.ShouldAllBe(s => s.Reason.StartsWith("is a pipe, socket or device"));
    }

    [Fact]
    public void A_file_and_a_folder_that_may_not_be_read_are_skipped()
    {
        if (Environment.IsPrivilegedProcess)
        {
            return; // who may read everything is refused nothing
        }

        using var tree = new TemporaryTree().With("a.py", Good).With("b.py", Good).With("in/c.py", Good);
        tree.Run("chmod", "000", "b.py", "in");

        var skipped = tree.Read().Skipped;
        tree.Run("chmod", "700", "in");

        skipped.ShouldBe([new("b.py", "cannot be read"), new("in", "cannot be listed")]);
    }

    [Fact]
    public void Names_keep_their_control_characters_for_whoever_prints_them()
    {
        using var tree = new TemporaryTree().With("a\u001b[31m\n.py", Good);

        tree.Read().Findings.ShouldHaveSingleItem().File.ShouldBe("a\u001b[31m\n.py");
    }

    [Fact]
    public void Text_that_is_no_utf8_is_read_all_the_same()
    {
        using var tree = new TemporaryTree()
            .With("latin.py", [.. "# caf"u8, 0xE9, .. "\nasync def f(): pass\n"u8])
            .With("wide.py", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)])
            .With("binary.py", [0, 1, 2, 3]);

        var report = tree.Read();

        report.Findings.Select(f => f.File).ShouldBe(["latin.py", "wide.py"]);
        report.LeftOut.Single(l => l.Reason == "binary").Files.ShouldBe(1);
    }

    [Fact]
    public void A_tree_without_end_is_left_at_a_depth()
    {
        using var tree = new TemporaryTree().With("a.py", Good);
        tree.With(string.Join('/', Enumerable.Repeat("d", 80)) + "/b.py", Good);

        var report = tree.Read();

        report.Findings.ShouldHaveSingleItem().File.ShouldBe("a.py");
        report.Skipped.ShouldHaveSingleItem().Reason.ShouldContain("deeper");
    }

    [Fact]
    public void Code_nested_without_end_neither_overflows_nor_hangs()
    {
        using var tree = new TemporaryTree()
            .With("a.py", "f(" + new string('(', 200_000) + "\n")
            .With("a.rs", string.Concat(Enumerable.Repeat("/*", 100_000)) + "\n")
            .With("a.js", string.Concat(Enumerable.Repeat("`${\n", 20_000)) + "\n");

        tree.Read().Files.Length.ShouldBe(3);
    }

    [Fact]
    public void What_is_not_there_or_no_folder_is_said()
    {
        using var tree = new TemporaryTree().With("a.py", Good);

        Should
            .Throw<PortfolioException>(() => TemporaryTree.ReadAt(Path.Combine(tree.Root, "none")))
            .Message.ShouldBe("is not there");
        Should
            .Throw<PortfolioException>(() => TemporaryTree.ReadAt(Path.Combine(tree.Root, "a.py")))
            .Message.ShouldContain("folder");
    }
}
