import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '«El puente abrirá en mayo», dijo la alcaldesa Marta Rivas.',
    'd|Marta Rivas|El puente abrirá en mayo',
  ],
  ['Marta Rivas afirmó: “Tenemos el dinero”.', 'd|Marta Rivas|Tenemos el dinero'],
  ['“Esperamos”, explicó Marta Rivas, “y nadie vino”.', 'd|Marta Rivas|Esperamos … y nadie vino'],
  [
    'Marta Rivas llegó el lunes. “El barco venía tarde”, añadió.',
    'd|Marta Rivas|El barco venía tarde',
  ],
  ['“¿Por qué ahora?”, preguntó Luis Prado.', 'd|Luis Prado|¿Por qué ahora?'],
  ['Marta Rivas aseguró que el puente abrirá en mayo.', 'i|Marta Rivas|el puente abrirá en mayo'],
  ['El puente abrirá en mayo, señaló Marta Rivas.', 'i|Marta Rivas|El puente abrirá en mayo'],
  ['Según Marta Rivas, el puente abrirá en mayo.', 'i|Marta Rivas|el puente abrirá en mayo'],
  ['La película “Mar quieto” se estrena hoy.'],
  ['La llamada “zona tranquila” empieza aquí.'],
  ['La operación «Marea» terminó ayer.'],
];
