namespace Lanyard.Core.Data.Server;

/// <summary>The private server cannot serve. The message says what, why and what to type, for the person at the terminal.</summary>
public sealed class PrivateServerException(string message, Exception? inner = null) : Exception(message, inner);
