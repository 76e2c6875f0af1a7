Console.Error.WriteLine("usage: train-models.sh SHARED");
return 2;
