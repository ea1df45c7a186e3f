/** What a character of a formula is called in TeX; a command ends in a space, so that a letter may follow. */
export const mathSymbols: Readonly<Record<string, string>> = {
  ...commands(
    'α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi ' +
      'π pi ρ rho σ sigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi ' +
      'Σ Sigma Φ Phi Ψ Psi Ω Omega ∇ nabla ∂ partial ∞ infty ∑ sum ∏ prod ∫ int √ surd ≤ le ≥ ge ≠ ne ≈ approx ≃ simeq ≡ equiv ' +
      '∼ sim ∝ propto ± pm ∓ mp × times · cdot ⋅ cdot ∘ circ ⊗ otimes ⊕ oplus → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ' +
      '∈ in ∉ notin ⊂ subset ⊆ subseteq ∪ cup ∩ cap ∀ forall ∃ exists ∧ wedge ∨ vee ¬ neg ∥ parallel ⊥ perp … ldots ⋯ cdots ' +
      'ℓ ell ℏ hbar ∗ ast ≪ ll ≫ gg ⟨ langle ⟩ rangle ∣ mid ∅ emptyset ℵ aleph † dagger',
  ),
  ℝ: String.raw`\mathbb{R}`,
  ℕ: String.raw`\mathbb{N}`,
  ℤ: String.raw`\mathbb{Z}`,
  ℚ: String.raw`\mathbb{Q}`,
  ℂ: String.raw`\mathbb{C}`,
  '−': '-',
  '′': "'",
  '″': "''",
  '%': String.raw`\%`,
  '^': String.raw`\hat{}`,
  ˆ: String.raw`\hat{}`,
  '~': String.raw`\tilde{}`,
  '˜': String.raw`\tilde{}`,
  '¯': String.raw`\bar{}`,
  '‾': String.raw`\bar{}`,
  // Invisible operators: function application, times, separator, plus.
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
  '\u00a0': ' ',
};

function commands(pairs: string): Record<string, string> {
  const words = pairs.split(' ');
  return Object.fromEntries(
    words.flatMap((symbol, place) => (place % 2 === 0 ? [[symbol, `\\${words[place + 1] ?? ''} `]] : [])),
  );
}
