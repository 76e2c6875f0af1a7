namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>What another program writes, read with an end to patience: a program that says nothing for too long is given up.</summary>
/// <remarks>A pipe in place of a file of a repository keeps whoever opens it waiting for ever.</remarks>
/// <param name="inner">The program's output.</param>
/// <param name="patience">How long it may say nothing.</param>
/// <param name="giveUp">Ends the program, after which its output ends.</param>
internal sealed class PatientStream(Stream inner, TimeSpan patience, Action giveUp) : Stream
{
    private volatile bool _isGivenUp;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="PortfolioException">The program said nothing for too long.</exception>
    public override int Read(Span<byte> buffer)
    {
        using var alarm = new Timer(_ => GiveUp(), null, patience, Timeout.InfiniteTimeSpan);
        var read = inner.Read(buffer);
        return read == 0 && _isGivenUp
            ? throw new PortfolioException($"git has said nothing for {patience.TotalSeconds:0} seconds")
            : read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void GiveUp()
    {
        _isGivenUp = true;
        try
        {
            giveUp();
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself in the meantime
        }
    }
}
